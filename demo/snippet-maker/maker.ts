import { render } from 'lit';
import type { Preset } from '../../src/endpoint/preset.ts';
import { loadPreset } from '../../src/endpoint/presets/index.ts';
import { bookingFindings } from './bookings/findings.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { identifierOf, isBegun } from './events/event-of-row.ts';
import { eventFindings } from './events/findings.ts';
import type { Finding } from './finding.ts';
import { forget, keep, kept } from './keep.ts';
import { page } from './page.ts';
import { Preview } from './preview.ts';
import { embedOf, type Embed } from './snippet/embed.ts';
import type { Integrity } from './snippet/script.ts';
import { toldWhileTyping } from './told-while-typing.ts';
import { lookWhenTyped, type Look } from './when-to-look.ts';

/** What was typed, what was found out about it, and the page that shows both. Nothing leaves it but the reading of addresses. */
export class Maker {
  draft: Draft;
  embed: Embed;
  /** The service that was picked, once it is known. */
  preset: Preset | undefined;
  events: readonly Finding[] = [];
  bookings: readonly Finding[] = [];
  said = '';
  readonly #preview: Preview;
  readonly #empty: Draft;
  /** How many events were found to be shown. */
  #count = 0;
  #newest = new AbortController();

  constructor(
    private readonly root: HTMLElement,
    preview: HTMLElement,
    folder: string,
    readonly integrity: Integrity,
  ) {
    this.#empty = emptyDraft(folder);
    this.draft = kept(this.#empty);
    this.embed = embedOf(this.draft, this.#count);
    this.#preview = new Preview(preview, () =>
      this.say(
        'The preview books nothing. “Send a test booking”, above, sends one that is marked as a test.',
      ),
    );
    lookWhenTyped(root, (how) => void this.#look(how));
    this.#draw();
    void this.#look('whole');
  }

  /** Takes up what was typed; `settled` when it was picked, not typed letter by letter. */
  change(part: Partial<Draft>, settled?: 'settled'): void {
    this.draft = { ...this.draft, ...part };
    this.embed = embedOf(this.draft, this.#count);
    this.said = '';
    keep(this.draft);
    this.#draw();
    if (settled) void this.#look('whole');
  }

  /** From now on events keep the identifiers that they are given away with. */
  freeze(): void {
    const rows = this.draft.rows.map((row) =>
      isBegun(row) ? { ...row, identifier: row.identifier ?? identifierOf(row) } : row,
    );
    this.change({ rows });
  }

  say(words: string): void {
    this.said = words;
    this.#draw();
  }

  /** Begins anew, and forgets what was kept. */
  startAgain(): void {
    this.change(this.#empty, 'settled');
    forget();
  }

  /** Checks what stands there now; the newest look wins. */
  async #look(how: Parameters<Look>[0]): Promise<void> {
    if (how === 'field begun') return this.#lookAtBookings();
    this.#newest.abort();
    const { signal } = (this.#newest = new AbortController());
    this.#preview.show(this.embed, this.draft);
    const { preset } = this.draft;
    const [loaded, bookings, events] = await Promise.all([
      preset ? loadPreset(preset) : undefined,
      bookingFindings(this.draft),
      eventFindings(this.draft, signal),
    ]);
    if (signal.aborted) return;
    this.preset = loaded;
    this.bookings = bookings;
    this.events = how === 'whole' ? events.findings : toldWhileTyping(this.events, events.findings);
    this.#count = events.count;
    this.embed = embedOf(this.draft, this.#count);
    this.#draw();
  }

  /** Half an address is the address of somebody else: nothing is asked of it before it is whole. */
  async #lookAtBookings(): Promise<void> {
    const { draft } = this;
    const found = await bookingFindings(draft);
    if (draft !== this.draft) return;
    this.bookings = toldWhileTyping(this.bookings, found);
    this.#draw();
  }

  #draw(): void {
    render(page(this), this.root);
  }
}
