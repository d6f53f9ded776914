import { notWorking, type Row } from './row.ts';

const refused = { kind: 'refused', attempts: 1, kept: 0 } as const;

/** It says no, and a no that can be believed is the end of it. */
export const refusals: readonly Row[] = [
  ...[400, 401, 403, 404, 405].map((status): Row => ({
    ...refused,
    row: 19,
    fault: `a ${status} of somebody on the way`,
    steps: [{ status, body: '<h1>No</h1>', type: 'text/html', store: false }],
    reason: 'endpoint-not-working',
    reads: notWorking,
  })),
  {
    row: 19,
    fault: 'a 403 of somebody on the way, after an answer was lost',
    steps: [{ status: 500 }, { status: 403, body: '<h1>No</h1>', type: 'text/html' }],
    kind: 'accepted',
    attempts: 3,
  },
  {
    ...refused,
    row: 21,
    fault: 'the last place has gone',
    steps: [{ reply: 'sold-out' }],
    reason: 'sold-out',
    reads: 'All places have just been taken. Join the waiting list instead',
  },
  {
    ...refused,
    row: 21,
    fault: 'fewer places are left than were asked for',
    steps: [{ reply: 'insufficient:1' }],
    reason: 'insufficient-capacity',
    reads: 'Only 1 place is left.',
  },
  {
    ...refused,
    row: 21,
    fault: 'there is a booking with these details',
    steps: [{ reply: 'already-booked' }],
    reason: 'already-booked',
    reads: 'There is a booking for this event with these details already.',
  },
  {
    ...refused,
    row: 23,
    fault: 'booking has closed',
    steps: [{ reply: 'closed' }],
    reason: 'booking-closed',
    reads: 'Booking for this event has closed.',
  },
  ...[413, 415].map((status): Row => ({
    ...refused,
    row: 24,
    fault: `it cannot take what is sent (${status})`,
    steps: [{ status, store: false, body: '' }],
    reason: 'endpoint-not-working',
    reads: notWorking,
  })),
  {
    ...refused,
    row: 25,
    fault: 'an answer is wrong, and it says which',
    steps: [{ reply: 'invalid' }],
    reason: 'invalid',
    reads: 'Please look again',
  },
  {
    ...refused,
    row: 25,
    fault: 'an answer is wrong that this form did not ask for',
    steps: [{ reply: 'invalid', invalid: ['#/answers/shoeSize'] }],
    reason: 'invalid',
    reads: 'Please look again',
  },
  {
    ...refused,
    row: 25,
    fault: 'it has another booking under this id',
    steps: [{ reply: 'id-reused' }],
    reason: 'id-reused',
    reads:
      'An earlier booking from this page is already recorded. Keep the booking REF-EARLIER Send as a new booking',
  },
];
