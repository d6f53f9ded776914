import type { Problem } from './problem.ts';

/** What an accepted booking is worth: `unconfirmed` where the service cannot say, `noted` where it takes no place. */
export type Standing = 'confirmed' | 'waiting-list' | 'pending' | 'noted' | 'unconfirmed';

/** Fresh facts about places that came back with an answer; the only thing that flows back to the event. */
export interface Availability {
  readonly eventId?: string;
  readonly remainingAttendeeCapacity?: number;
  readonly waitingList?: { readonly open: boolean; readonly length?: number };
  /** No longer booked, by the clock and the word of whoever takes the bookings. */
  readonly closed?: boolean;
}

export interface Accepted {
  readonly kind: 'accepted';
  readonly standing: Standing;
  readonly reference?: string;
  /** The place in the queue of a waiting list, from 1. */
  readonly position?: number;
  readonly manageUrl?: string;
  /** The service's own words, shown as text. */
  readonly message?: string;
  readonly confirmationSent?: boolean;
  readonly availability?: Availability;
}

export interface Refused {
  readonly kind: 'refused';
  /** A code: `sold-out`, `insufficient-capacity`, `already-booked`, `booking-closed`, `invalid`, `id-reused`, `endpoint-not-working` … */
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** The booking that an `id-reused` endpoint already has. */
  readonly reference?: string;
  readonly availability?: Availability;
  /** What the endpoint wants to have worked out before it takes the booking, as it was sent. */
  readonly challenge?: { readonly [member: string]: unknown };
}

export interface Unknown {
  readonly kind: 'unknown';
  /** A code: `unreachable`, `too-slow`, `not-an-answer`, `redirected`, `busy`, `offline` … */
  readonly reason: string;
  /** Whether sending it again is safe, because the endpoint recognises a repeat or nothing can have been stored. */
  readonly repeatable: boolean;
  readonly retryAfterInSeconds?: number;
}

/** How a booking can end. A lost answer is not a refusal. */
export type Outcome = Accepted | Refused | Unknown;
