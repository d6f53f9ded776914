import type { Booking } from './booking.ts';
import { wellFormed } from './normalise.ts';

/**
 * Two bodies are the same booking when their canonical forms are equal.
 *
 * The form is JSON of `event`, `places`, `offer`, `joinWaitingList`, `attendee`, `people`, `companions`, `answers` and
 * `consent` (without `at`), leaving out what is absent: keys in order of their UTF-16 code units, strings and keys in
 * Unicode NFC with U+FFFD for a lone surrogate, numbers and escapes as ECMAScript writes them (as in RFC 8785), no
 * spaces. Lists keep their order. What differs from one attempt to the next (when, where, how fast) is not part of
 * it; neither is `group`.
 */
export const canonicalBooking = (booking: Booking): string => {
  const { event, places, offer, joinWaitingList, attendee, people, companions, answers, consent } = booking;
  const agreed = consent.map(({ id, granted, text }) => ({ id, granted, text }));
  return canonical(
    { event, places, offer, joinWaitingList, attendee, people, companions, answers, consent: agreed },
    deepest,
  );
};

/** No booking is as deep; what is deeper did not come from a form, and is not followed. */
const deepest = 8;

const canonical = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return JSON.stringify(plain(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth === 0) return 'null';
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth - 1)).join()}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [plain(key), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member, depth - 1)}`).join()}}`;
};

/** Engines disagree about what NFC makes of a lone surrogate, so it is gone before they are asked. */
const plain = (text: string): string => wellFormed(text).normalize();
