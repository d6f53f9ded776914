import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { byMonth } from '../../event/agenda.ts';
import type { EventRecord } from '../../event/event.ts';
import { momentShown } from '../../event/moment-shown.ts';
import { zoneNamed } from '../../event/time-zone.ts';
import type { TimetableWords } from '../../language/timetable/en.ts';
import { own } from '../../source/value.ts';
import { TimetableSelectEvent } from '../dom-events.ts';
import { levelAsked } from '../heading.ts';
import { datesIn } from '../page/dates-in.ts';
import type { Trouble } from '../page/trouble.ts';
import type { Spoken } from '../page/words-in.ts';
import { remembered } from '../remembered.ts';
import { keepAccentReadable } from '../styles/accent.ts';
import { addStyles } from '../styles/add-styles.ts';
import { onAccent } from '../styles/on-accent.ts';
import { isRich } from './is-rich.ts';
import { list } from './list.ts';
import type { MoreFacts } from './more/more-facts.ts';
import type { Reading } from './reading.ts';
import type { Besides } from './showing.ts';
import { sharedBy } from './shared-facts.ts';
import { Slices } from './slices.ts';
import { timetable } from './styles.ts';
import { troublesOf, type Timetable } from './troubles.ts';

interface Shell extends LitElement, Timetable {
  readonly bookable: boolean;
}

/** Draws the events of one timetable. Fetched at once with them: before they are there, there is nothing to draw. */
export class Drawing implements ReactiveController {
  readonly #slices: Slices;
  readonly #months = remembered(byMonth);
  readonly #shared = remembered(sharedBy);
  readonly #dates = remembered(datesIn);
  #more: MoreFacts | undefined;

  constructor(private readonly shell: Shell) {
    addStyles(shell.renderRoot, timetable, onAccent);
    this.#slices = new Slices(shell);
    shell.addController(this);
  }

  /**
   * Fetches what only richer events need before they are drawn, and what looks after a plain form; without it they are
   * drawn all the same.
   */
  async prepare(events: readonly EventRecord[]): Promise<void> {
    const { shell } = this;
    try {
      const shared = this.#shared(events);
      const isNeeded = shell.contentOf.querySelector('form') || events.some((event) => isRich(event, shared));
      if (this.#more || !isNeeded) return;
      const { MoreFacts } = await import('./more/more-facts.ts');
      this.#more ??= new MoreFacts(shell, events);
    } catch {
      // What is most needed is shown without it.
    }
  }

  draw(events: readonly EventRecord[], spoken: Spoken<TimetableWords>): TemplateResult {
    const { now, timeZone, bookable, headingLevel, contentOf } = this.shell;
    // Only one that a form put there: a page may have given every object one.
    const besides = own(this.shell, 'besides') as Besides | undefined;
    // What `turnout render` wrote has had its time: where a form shows the partner's own words, it would stand among them.
    contentOf.querySelector('[data-turnout-rendered]')?.setAttribute('hidden', '');
    const zone = zoneNamed(timeZone);
    return list(this.#months(events), this.#slices.reveal(events.length), {
      words: spoken.catalogue.words,
      dates: this.#dates(spoken),
      language: spoken.language,
      now: momentShown(now, zone) ?? Date.now(),
      pinned: now,
      zone,
      bookable,
      level: levelAsked(headingLevel),
      shared: this.#shared(events),
      more: besides ? besides(this.#more?.shown) : this.#more?.shown,
      choose: (event) => void this.shell.dispatchEvent(new TimetableSelectEvent(event)),
    });
  }

  hostUpdated(): void {
    void keepAccentReadable(this.shell.renderRoot);
  }

  /** What the site's editor should know: what is wrong with the attributes, what failed, and what was left out. */
  troubles(reading: Reading): Trouble[] {
    return troublesOf(this.shell, reading);
  }
}
