import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../../booking/question.ts';
import type { Outcome } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import { fetchForm, type BookingForm } from '../booking-form/booking-form.ts';
import type { BookingEndedEvent, TimetableSelectEvent } from '../dom-events.ts';
import { BookingElement } from '../booking-element.ts';
import type { EventTimetable } from '../event-timetable/event-timetable.ts';
import { freshFrom } from './fresh-from.ts';
import { base } from '../styles/base.ts';
import { timetableParts } from './parts.ts';
import { eventInAddress } from './event-in-address.ts';
import { passOn } from './pass-on.ts';

/**
 * A timetable and a booking form, joined: the usual embed.
 *
 * It composes the two and owns nothing of its own: every attribute is passed on, every event comes from one of them.
 *
 * @customElement event-booking
 * @slot - What is shown until the events are there, and when they cannot be had
 * @slot empty - Shown when there is nothing to list
 * @slot captcha - Above the form's button: a captcha that you insist on; none by default
 * @slot after - Shown below the confirmation
 * @fires {TimetableLoadedEvent} timetable-loaded - The events were read and are shown
 * @fires {TimetableFailedEvent} timetable-failed - No events could be read
 * @fires {TimetableSelectEvent} timetable-select - A visitor chose an event; cancelable
 * @fires {BookingSubmitEvent} booking-submit - A booking is about to be sent; cancelable
 * @fires {BookingEndedEvent} booking-ended - A booking was accepted, refused, or got no answer
 * @csspart picking - The way back to the form, while another event is picked
 */
export class EventBooking extends BookingElement {
  static override styles = base;
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    availability: {},
    events: { attribute: false },
    event: {},
    chosen: { attribute: false, state: true },
  };

  /** Shows this many events at most. */
  declare limit: number | undefined;
  /** An address that tells the places left. */
  declare availability: string | undefined;
  /** Events given by the page's own script, in place of `src`. */
  declare events: readonly unknown[] | undefined;
  /** The identifier of the event to open; also `#<id of this element>=<identifier>` in the page's address. */
  declare event: string | undefined;

  declare private chosen: EventRecord | undefined;

  /** Lays answers over what stands in the form, checks them all and books the chosen event with them. */
  async send(answers: Answers, people?: readonly Answers[]): Promise<Outcome | undefined> {
    return this.#form?.send(answers, people);
  }

  /** Opens the form for an event that is shown. */
  async open(identifier: string): Promise<void> {
    const event = this.#timetable?.find(identifier);
    if (event) this.chosen = event;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#formOf()}
      <event-timetable
        ${passOn(this)}
        exportparts=${timetableParts}
        ?hidden=${this.chosen !== undefined}
        ?bookable=${Boolean(this.action)}
        .sought=${this.event}
        @timetable-loaded=${this.#openAsked}
        @timetable-select=${this.#choose}
        @pointerover=${fetchForm}
        @focusin=${fetchForm}
      >
        ${this.chosen ? nothing : html`<slot></slot>`}<slot name="empty" slot="empty"></slot>
      </event-timetable>
    `;
  }

  /** With an endpoint the form is there from the start, unseen but for its notice: what is wrong with it is told at once, and above a long list. */
  #formOf(): TemplateResult | typeof nothing {
    if (!this.action) return nothing;
    return html`<booking-form
      ${passOn(this)}
      ?hidden=${this.chosen === undefined}
      .event=${this.chosen}
      .chooseAnother=${this.#back}
      @booking-ended=${this.#ended}
    >
      ${this.chosen ? html`<slot></slot>` : nothing}<slot name="after" slot="after"></slot>
    </booking-form>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('event') && this.event) void this.open(this.event);
    if (changed.has('chosen') && this.chosen) void this.#form?.focusHeading();
  }

  readonly #choose = (e: TimetableSelectEvent): void => {
    // Listeners of the page further out may still cancel it: the form opens when all have had their say.
    queueMicrotask(() => {
      if (!e.defaultPrevented) this.chosen = e.event;
    });
  };

  readonly #back = async (): Promise<void> => {
    const identifier = this.chosen?.identifier;
    this.chosen = undefined;
    await this.updateComplete;
    if (identifier) this.#timetable?.focusEvent(identifier);
  };

  readonly #ended = ({ eventId, outcome }: BookingEndedEvent): void => {
    const fresh = freshFrom(eventId, outcome);
    if (fresh) this.#timetable?.refreshAvailability(fresh);
  };

  readonly #openAsked = (): void => {
    const asked = eventInAddress(this.id, location.hash) ?? this.event;
    if (asked && !this.chosen) void this.open(asked);
  };

  /** @internal */
  override handleEvent(): void {
    super.handleEvent();
    const asked = eventInAddress(this.id, location.hash);
    if (asked) void this.open(asked);
  }

  get #timetable(): EventTimetable | null {
    return this.renderRoot.querySelector('event-timetable');
  }

  get #form(): BookingForm | null {
    return this.renderRoot.querySelector('booking-form');
  }
}
