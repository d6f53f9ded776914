import { html, isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Availability } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import type { TimetableWords } from '../../language/timetable/en.ts';
import { timetableWords } from '../../language/timetable/index.ts';
import type { Source } from '../../source/loaded.ts';
import { TimetableFailedEvent, TimetableLoadedEvent } from '../dom-events.ts';
import { EventsElement } from '../events-element.ts';
import { States } from '../page/states.ts';
import { focusRow, keepFocus, type FocusKept } from '../page/keep-focus.ts';
import { WordsIn, type Spoken } from '../page/words-in.ts';
import { tellEditor } from '../page/tell-editor.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { empty, status, unavailable } from './without-events.ts';
import type { Drawing } from './drawing.ts';
import { pollFor } from './poll-for.ts';
import { Reader, shownOf, type Reading } from './reading.ts';
import { rereads, sourceOf } from './source-of.ts';

/**
 * A timetable of events, one of which can be chosen.
 *
 * Events come from `src`, from JSON-LD or microdata among its children, or from `.events`: the one set last wins, and
 * children are read when neither is set. They are what visitors see until then, and stay when nothing can be read.
 *
 * @customElement event-timetable
 * @slot - What is shown until the events are there, and when they cannot be had
 * @slot empty - Shown when there is nothing to list
 * @fires {TimetableLoadedEvent} timetable-loaded - The events were read and are shown
 * @fires {TimetableFailedEvent} timetable-failed - No events could be read
 * @fires {TimetableSelectEvent} timetable-select - A visitor chose an event; cancelable
 * @csspart month - One month
 * @csspart month-heading - The month's name
 * @csspart month-count - How many events it has
 * @csspart event - One event; its state is a second name: `open`, `few-left`, `waiting-list`, `full`, `not-yet`, `closed`, `cancelled`, `postponed`, `past`, `elsewhere`, `information-only`
 * @csspart date - The day's number and the weekday
 * @csspart name - The event's name
 * @csspart time - When it begins and ends
 * @csspart place - Where it is
 * @csspart description - What is special about it
 * @csspart change - That it is cancelled, postponed, moved, or has a new date
 * @csspart people - Who attends
 * @csspart themes - Its themes
 * @csspart audience - Who it is for, where that differs
 * @csspart organizer - Who organises it, where that differs
 * @csspart funder - Who supports it, where that differs
 * @csspart picture - A picture of it
 * @csspart visitor-time - When it is where the visitor is
 * @csspart join - How to join online
 * @csspart more - What is opened to read the rest: programme, prices, language, access
 * @csspart facts - The quiet line: price, places left
 * @csspart price - What it costs
 * @csspart availability - How it stands with places; its state is a second name
 * @csspart book - What is pressed to book
 * @csspart second - On a button that is outlined, not filled
 * @csspart shared - What all the events have in common
 * @csspart as-of - From which day the page is shown, when `now` is set
 * @csspart empty - That nothing is planned
 * @csspart failed - That the events cannot be shown
 * @csspart notice - What the site's editor is told
 * @cssprop --turnout-accent - Colour of buttons and marks; by default mixed from the page's own text colour
 * @cssprop --turnout-error - Colour of errors
 * @cssprop --turnout-line - Colour of hair lines
 * @cssprop --turnout-focus - Colour of the focus ring
 * @cssprop --turnout-radius - Roundness of buttons and fields
 * @cssprop --turnout-gap - Space above and below an event
 * @cssprop --turnout-font - Typeface, where it is not to be the page's
 * @cssstate loading - While events are being read
 * @cssstate failed - When none could be read
 */
export class EventTimetable extends EventsElement {
  static override styles = [base, button];
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    availability: {},
    bookable: { type: Boolean },
    events: { attribute: false },
    sought: { attribute: false },
    reading: { attribute: false, state: true },
  };

  /** Shows this many events at most. */
  declare limit: number | undefined;
  /** An address that tells the places left, asked when the timetable is shown and then at most every 30 seconds. */
  declare availability: string | undefined;
  /** Whether a form is there to book in; a joined form sets it. */
  declare bookable: boolean;
  /** Events given by the page's own script, in place of `src`. */
  declare events: readonly unknown[] | undefined;
  /** The identifier of an event that should be among them; a joined form sets it. */
  declare sought: string | undefined;
  declare private reading: Reading;

  readonly #words = new WordsIn(this, timetableWords);
  readonly #reader = new Reader(
    async () => {
      const { Drawing } = await import('./drawing.ts');
      return (this.#drawing ??= new Drawing(this));
    },
    (reading, because) => this.#become(reading, because),
  );
  readonly #states = new States(this);
  #children: MutationObserver | undefined;
  #drawing: Drawing | undefined;
  #lastSet: PropertyKey | undefined;
  #events: readonly EventRecord[] = [];
  #focus: FocusKept | undefined;

  constructor() {
    super();
    this.bookable = false;
    this.reading = { kind: 'reading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.#source.kind === 'children' && this.reload());
    this.#children.observe(this.contentOf, { childList: true });
    if (this.hasUpdated) this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#reader.stop();
  }

  /** Reads the events again. */
  reload(): void {
    // `document.baseURI` may be an image of that name; an element's own cannot be covered.
    const { type, timeZone, now, baseURI } = this;
    void this.#reader.read(this.#source, { type, timeZone, now, pageUrl: baseURI });
  }

  /** Takes in fresh facts about places, by event identifier. */
  refreshAvailability(fresh: ReadonlyMap<string, Availability>): void {
    this.#reader.update(fresh);
  }

  /** The record that is shown under an identifier. */
  find(identifier: string): EventRecord | undefined {
    return this.#events.find((event) => event.identifier === identifier);
  }

  /** Puts focus on the button of an event, else on its name, for one who comes back to choose another. */
  focusEvent(identifier: string): void {
    focusRow(this.renderRoot, identifier);
  }

  /** Told of every property as it is set, so that the order is known even of those set before the first drawing. */
  override requestUpdate(...change: Parameters<EventsElement['requestUpdate']>): void {
    if (change[0] === 'src' || change[0] === 'events') this.#lastSet = change[0];
    super.requestUpdate(...change);
  }

  protected override willUpdate(changed: PropertyValues<EventTimetable>): void {
    this.#focus = keepFocus(this.shadowRoot);
    if (changed.has('limit')) this.#events = shownOf(this.reading, this.limit);
    if (this.availability) void pollFor(this);
    if (!isServer && (!this.hasUpdated || rereads.some((name) => changed.has(name)))) this.reload();
  }

  protected override render(): TemplateResult {
    const { spoken } = this.#words;
    const said = spoken && status(this.reading, spoken.catalogue.words, () => this.reload());
    // The region stands from the first drawing, so that what is put into it later is said.
    const content = spoken && this.#content(spoken);
    return this.inBase(html`<div role="status">${said}</div>${content ?? html`<slot></slot>`}`, !!content);
  }

  protected override updated(): void {
    this.#states.become({ reading: 'loading', failed: 'failed', read: '' }[this.reading.kind]);
    this.#focus?.restore('.month-heading, .calm');
    // The page may have held the space that they were to need.
    if (this.reading.kind !== 'reading') this.contentOf.style.minHeight = '';
    void tellEditor(this, this.#drawing?.troubles(this.reading) ?? unavailable(this.reading));
  }

  #content(spoken: Spoken<TimetableWords>): TemplateResult | undefined {
    if (this.reading.kind !== 'read') return undefined;
    if (this.#events.length === 0) return empty(spoken.catalogue.words);
    return this.#drawing?.draw(this.#events, spoken);
  }

  get #source(): Source {
    return sourceOf(this.#lastSet === 'events' ? this.events : undefined, this.src, this.contentOf);
  }

  #become(reading: Reading, because: 'read' | 'fresh-facts'): void {
    this.reading = reading;
    this.#events = shownOf(reading, this.limit);
    if (because !== 'read' || reading.kind === 'reading') return;
    const { problem, loaded } = reading;
    this.dispatchEvent(
      problem ? new TimetableFailedEvent(problem) : new TimetableLoadedEvent(this.#events, loaded.skipped),
    );
  }
}
