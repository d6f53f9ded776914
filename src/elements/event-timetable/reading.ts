import type { Availability } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import { inOrder } from '../../event/agenda.ts';
import { withAvailability } from '../../source/availability.ts';
import { readEvents, type Reading as How } from '../../source/events.ts';
import type { Failure, Loaded, Source } from '../../source/loaded.ts';

/** How reading stands. The last good events stay when a later reading fails. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly loaded: Loaded; readonly problem: Failure }
  | { readonly kind: 'read'; readonly loaded: Loaded; readonly events: readonly EventRecord[] };

/** Reads events for an element; the newest reading wins, an older one is given up. */
export class Reader {
  reading: Reading = { kind: 'reading' };
  #newest: AbortController | undefined;

  constructor(private readonly changed: (reading: Reading) => void) {}

  async read(source: Source, how: Omit<How, 'signal'>): Promise<void> {
    this.#newest?.abort();
    const { signal } = (this.#newest = new AbortController());
    const loaded = await readEvents(source, { ...how, signal });
    if (signal.aborted) return;
    this.#become(outcomeOf(source, loaded, this.reading));
  }

  /** Takes in fresh facts about places; unknown events are ignored. */
  update(fresh: ReadonlyMap<string, Availability>): void {
    if (this.reading.kind !== 'read') return;
    const events = this.reading.events.map((event) => {
      const facts = fresh.get(event.identifier);
      return facts ? withAvailability(event, facts) : event;
    });
    this.#become({ ...this.reading, events });
  }

  stop(): void {
    this.#newest?.abort();
  }

  #become(reading: Reading): void {
    this.reading = reading;
    this.changed(reading);
  }
}

const outcomeOf = (source: Source, loaded: Loaded, before: Reading): Reading => {
  const nothingGiven = source.kind === 'children' && loaded.events.length + loaded.skipped.length === 0;
  const problem: Failure | undefined =
    loaded.failures[0] ?? (nothingGiven ? { source: 'children', code: 'nothing-given' } : undefined);
  if (problem && loaded.events.length === 0)
    return before.kind === 'read' ? { ...before, loaded } : { kind: 'failed', loaded, problem };
  return { kind: 'read', loaded, events: inOrder(loaded.events) };
};
