import type { ReactiveController } from 'lit';
import type { BookingEndedEvent, TimetableSelectEvent } from '../dom-events.ts';
import { freshFrom } from '../event-booking/fresh-from.ts';
import type { EventTimetable } from '../event-timetable/event-timetable.ts';
import type { FormShell } from './form-shell.ts';
import { timetableOf } from './timetable-of.ts';

/**
 * Makes a form with `for` follow the timetable of that id in its own root, wherever on the page it stands. Until this is
 * fetched the timetable has nothing to press: it offers booking only where there is a form to book in.
 */
export class Following implements ReactiveController {
  #root: Node | undefined;

  constructor(private readonly form: FormShell) {
    form.addController(this);
  }

  hostConnected(): void {
    this.#root = this.form.getRootNode();
    this.#root.addEventListener('timetable-select', this.#select);
    this.#root.addEventListener('timetable-loaded', this.#announce);
    this.form.addEventListener('booking-ended', this.#ended);
    this.#announce();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('timetable-select', this.#select);
    this.#root?.removeEventListener('timetable-loaded', this.#announce);
    this.form.removeEventListener('booking-ended', this.#ended);
  }

  get #timetable(): Partial<EventTimetable> | undefined {
    return timetableOf(this.form);
  }

  /** A timetable offers booking only where there is a form to book in. */
  readonly #announce = (): void => {
    const timetable = this.#timetable;
    if (timetable && this.form.action) timetable.bookable = true;
    // What the editor was told of a timetable that was not there may not hold any more.
    if (this.form.for) this.form.requestUpdate();
  };

  readonly #select = (e: Event): void => {
    if (!this.form.for || (e.target as Element | null) !== this.#timetable) return;
    queueMicrotask(() => {
      if (e.defaultPrevented) return;
      this.form.event = (e as TimetableSelectEvent).event;
      void this.form.focusHeading();
    });
  };

  readonly #ended = (e: BookingEndedEvent): void => {
    const fresh = freshFrom(e.eventId, e.outcome);
    if (fresh) this.#timetable?.refreshAvailability?.(fresh);
  };
}
