import { createHash, createHmac } from 'node:crypto';
import { canonicalBooking } from '../../src/booking/canonical.ts';
import type { Booking } from '../../src/booking/booking.ts';

/** Two bookings with the same digest ask for the same thing, whatever page, clock or attempt they came by. */
export const digest = (booking: Booking): string =>
  createHash('sha256').update(canonicalBooking(booking)).digest('hex');

/** Tells that the same person asks again, without keeping who that is where erasing could miss it. */
export const personHash = (key: string, email: string | undefined): string | null =>
  email ? createHmac('sha256', key).update(email.normalize('NFC').trim().toLowerCase()).digest('hex') : null;
