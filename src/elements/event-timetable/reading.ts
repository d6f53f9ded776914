import type { Availability } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import { withNews } from '../../source/with-availability.ts';
import { readEvents } from '../../source/events.ts';
import type { Failure, Loaded, Source } from '../../source/loaded.ts';
import type { Reading as How } from '../../source/reading.ts';

/** How reading stands. The last good events stay when a later reading fails. */
export type Reading =
  | { readonly kind: 'reading'; /** Long enough to be worth words. */ readonly isLong?: true }
  | { readonly kind: 'failed'; readonly loaded: Loaded; readonly problem: Failure }
  | {
      readonly kind: 'read';
      readonly loaded: Loaded;
      readonly events: readonly EventRecord[];
      /** Why the latest reading gave none, and these are those of an earlier one. */
      readonly problem?: Failure;
    };

/** No more are shown than the page asks for. */
export const shownOf = (reading: Reading, limit: number | undefined): readonly EventRecord[] =>
  reading.kind === 'read' ? reading.events.slice(0, limit && limit > 0 ? Math.floor(limit) : Infinity) : [];

/** Reads events for an element; the newest reading wins, an older one is given up. */
export class Reader {
  reading: Reading = { kind: 'reading' };
  #newest: AbortController | undefined;
  #fresh: ReadonlyMap<string, Availability> = new Map();

  constructor(
    /** Fetches what will be needed to show them; asked for at once with the events. */
    private readonly ready: () => Promise<{ prepare(events: readonly EventRecord[]): Promise<void> }>,
    private readonly changed: (reading: Reading, because: 'read' | 'fresh-facts') => void,
  ) {}

  async read(source: Source, how: Omit<How, 'signal'>): Promise<void> {
    this.#newest?.abort();
    const { signal } = (this.#newest = new AbortController());
    setTimeout(
      () => this.reading.kind === 'reading' && this.#become({ kind: 'reading', isLong: true }),
      long,
    );
    const reading = readEvents(source, { ...how, signal });
    const drawing = await this.ready().catch(() => undefined);
    const loaded = drawing ? await reading : notShown(source);
    await drawing?.prepare(loaded.events);
    if (signal.aborted) return;
    this.#become(outcomeOf(loaded, this.reading));
  }

  /** Takes in fresh facts about places, for the events that are there and for those still being read. */
  update(fresh: ReadonlyMap<string, Availability>): void {
    this.#fresh = new Map([...this.#fresh, ...fresh]);
    if (this.reading.kind === 'read') this.#become(this.reading, 'fresh-facts');
  }

  stop(): void {
    this.#newest?.abort();
  }

  #become(reading: Reading, because: 'read' | 'fresh-facts' = 'read'): void {
    this.reading =
      reading.kind === 'read'
        ? { ...reading, events: reading.events.map((event) => this.#freshened(event)) }
        : reading;
    this.changed(this.reading, because);
  }

  #freshened(event: EventRecord): EventRecord {
    return withNews(event, this.#fresh);
  }
}

/** Milliseconds: what is said before would be gone again by the time it is heard. */
const long = 1000;

const notShown = ({ kind }: Source): Loaded => ({
  events: [],
  skipped: [],
  failures: [{ source: kind, code: 'not-read' }],
  notes: [],
});

const outcomeOf = (loaded: Loaded, before: Reading): Reading => {
  const { events, skipped, failures } = loaded;
  if (events.length > 0) return { kind: 'read', loaded, events };
  const problem = failures[0] ?? (skipped[0] && { source: skipped[0].source, code: 'all-skipped' });
  if (!problem) return { kind: 'read', loaded, events };
  return before.kind === 'read' ? { ...before, loaded, problem } : { kind: 'failed', loaded, problem };
};
