import type { Answers } from '../booking/question.ts';
import type { Outcome } from '../booking/outcome.ts';
import type { EventRecord } from '../event/event.ts';
import type { Failure } from '../source/loaded.ts';
import type { Skipped } from '../source/format.ts';

/** The events were read and are shown. */
export class TimetableLoadedEvent extends Event {
  constructor(
    /** Every record that was read, as shown. */
    readonly events: readonly EventRecord[],
    /** What stood in the source and is not shown, and why. */
    readonly skipped: readonly Skipped[],
  ) {
    super('timetable-loaded', { bubbles: true, composed: true });
  }
}

/** No events could be read. */
export class TimetableFailedEvent extends Event {
  constructor(readonly problem: Failure) {
    super('timetable-failed', { bubbles: true, composed: true });
  }
}

/** A visitor chose an event to book; `preventDefault()` keeps the form closed. */
export class TimetableSelectEvent extends Event {
  constructor(readonly event: EventRecord) {
    super('timetable-select', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A booking is about to be sent; `preventDefault()` keeps it here and the form editable. */
export class BookingSubmitEvent extends Event {
  /** Not enumerable, and a function: a listener that serialises events takes nothing personal. */
  readonly #answers: Answers;
  constructor(
    readonly eventId: string | undefined,
    readonly submissionId: string,
    answers: Answers,
  ) {
    super('booking-submit', { bubbles: true, composed: true, cancelable: true });
    this.#answers = answers;
  }
  /** What was answered, for a page that means to use it. */
  answers(): Answers {
    return this.#answers;
  }
}

/** A booking came to an end; it never carries answers. */
export class BookingEndedEvent extends Event {
  constructor(
    readonly eventId: string | undefined,
    readonly submissionId: string,
    readonly outcome: Outcome,
  ) {
    super('booking-ended', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timetable-loaded': TimetableLoadedEvent;
    'timetable-failed': TimetableFailedEvent;
    'timetable-select': TimetableSelectEvent;
    'booking-submit': BookingSubmitEvent;
    'booking-ended': BookingEndedEvent;
  }
}
