import type { Booking } from '../../src/booking/booking.ts';

/** Stands in for booking/canonical until that lands. */
export const canonicalBooking = (booking: Booking): string => {
  const { event, places, offer, joinWaitingList, attendee, people, companions, answers } = booking;
  const consent = booking.consent.map(({ id, granted, text }) => ({ id, granted, text }));
  return write({ event, places, offer, joinWaitingList, attendee, people, companions, answers, consent });
};

const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`)
      .join()}}`;
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value) ?? 'null';
};
