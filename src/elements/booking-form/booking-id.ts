import { newSubmissionId } from '../../endpoint/submission-id.ts';
import { findUnheard, forgetUnheard } from '../../endpoint/unheard.ts';

/** Ids of bookings that a form of this page is sending: another form for the same event is another booking. */
const held = new Set<string>();

/**
 * The id of a form's booking: made at the first submit, kept while no definite outcome came, and taken up again
 * after a reload for a booking that was never heard of.
 */
export class BookingId {
  #id: string | undefined;

  /** The id that the next submit for an event carries. */
  take(eventId: string): string {
    const unheard = findUnheard(eventId)?.submissionId;
    return (this.#id ??= unheard && !held.has(unheard) ? unheard : newSubmissionId());
  }

  /** A booking goes on its way under an id. */
  hold(id: string): void {
    this.#id = id;
    held.add(id);
  }

  /** A definite outcome came: the next booking is another. */
  release(id: string): void {
    held.delete(id);
    this.#id = undefined;
  }

  /** The element left the page: another may take up what was never heard of. */
  leave(): void {
    if (this.#id) held.delete(this.#id);
  }

  /** The element is back. */
  comeBack(): void {
    if (this.#id) held.add(this.#id);
  }

  /** The booking it stood for is given up, whatever became of it. */
  forget(): void {
    if (this.#id) forgetUnheard(this.#id);
    this.renew();
  }

  /** Another event is another booking. */
  renew(): void {
    this.leave();
    this.#id = undefined;
  }

  /** When a booking for this event was sent that was never heard of, in milliseconds since the epoch. */
  unheardSince(eventId: string): number | undefined {
    const unheard = findUnheard(eventId);
    return unheard && !held.has(unheard.submissionId) ? unheard.at : undefined;
  }
}
