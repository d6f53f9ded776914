import type { Decision, Entry } from './ledger.ts';
import { invalid, problem, temporarilyUnavailable, type Answer } from './problems.ts';
import { reference } from './reference.ts';
import { remainingPlaces } from './refusal.ts';

/** What the one who booked is told. It is made from the row alone, so that a repeat is answered exactly as the first was. */
export const accept = (entry: Entry, submissionId: string, manageUrl?: string): Answer => ({
  status: entry.standing === 'pending' ? 202 : 201,
  body: {
    status: entry.standing,
    reference: reference(entry.eventId, entry.nth),
    submissionId,
    places: entry.places,
    ...(entry.standing === 'waiting-list' && { position: entry.waiting }),
    ...remaining(remainingPlaces(entry)),
    ...(manageUrl && { manageUrl }),
  },
});

/** A repeat of what was cancelled since is told so: it is neither a booking nor a new one. */
export const cancelled = (entry: Entry): Answer =>
  problem(410, 'booking-cancelled', 'This booking was cancelled', {
    reference: reference(entry.eventId, entry.nth),
  });

/** Another booking stands under this identifier: it is named, so that the visitor can choose between the two. */
export const idReused = (entry: Entry): Answer =>
  problem(422, 'id-reused', 'Another booking was made with this identifier', {
    detail: 'What was sent differs from the booking that is already recorded.',
    reference: reference(entry.eventId, entry.nth),
  });

/** Why there is no booking, in words and in facts. */
export const refuse = (refusal: Exclude<Decision, { readonly entry: Entry }>): Answer => {
  switch (refusal.kind) {
    case 'not-found':
      return problem(404, 'not-found', 'There is no such event here');
    case 'booking-closed':
      return problem(410, 'booking-closed', closed(refusal.because), {
        ...(refusal.closedAt && { closedAt: refusal.closedAt }),
      });
    case 'booking-not-open':
      return problem(409, 'booking-not-open', 'Booking has not opened yet', { opensAt: refusal.opensAt });
    case 'already-booked':
      return problem(409, 'already-booked', 'There is a booking for this event with these details already');
    case 'sold-out':
    case 'insufficient-capacity':
      return problem(409, refusal.kind, full(refusal.remaining), {
        ...remaining(refusal.remaining),
        waitingList: refusal.waitingList,
      });
    case 'email-needed':
      return invalid([
        {
          pointer: '#/attendee/email',
          code: 'email-needed',
          detail: 'This event takes one booking for each email address.',
        },
      ]);
    case 'too-many-places':
      return invalid([
        {
          pointer: '#/places',
          code: 'too-many-places',
          detail: `At most ${refusal.max} can be booked at once.`,
        },
      ]);
    case 'busy':
      return temporarilyUnavailable();
  }
};

const remaining = (places: number | undefined) =>
  places === undefined ? {} : { remainingAttendeeCapacity: places };

const full = (places: number): string =>
  places === 0 ? 'No places left' : places === 1 ? 'Only 1 place is left' : `Only ${places} places are left`;

const closed = (because: string): string =>
  because === 'cancelled'
    ? 'This event is cancelled'
    : because === 'postponed'
      ? 'This event is postponed'
      : 'Booking for this event has closed';
