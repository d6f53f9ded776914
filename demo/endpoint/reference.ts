import { createHash } from 'node:crypto';
import { enquiries, replies, trials } from './schema.ts';

/**
 * The reference of an event's nth booking: the same each time it is asked for, told apart by eye and by ear.
 *
 * No two bookings of one event share one. It neither shows how many came before nor opens anything.
 */
export const reference = (eventId: string, nth: number): string => {
  const offset = createHash('sha256').update(eventId).digest().readUInt32BE(0);
  const round = Math.floor(nth / codes);
  return `${prefix(eventId)}-${write((offset + nth * step) % codes, length)}${round ? write(round, 1) : ''}`;
};

// Without 0, 1, I, L, O and U, which are mistaken for others.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 4;
const codes = letters.length ** length;
// Shares no divisor with `codes`, so that the codes of one event all differ until every one was used.
const step = 523_987;

const write = (number: number, atLeast: number): string => {
  let text = '';
  for (let rest = number; rest > 0 || text.length < atLeast; rest = Math.floor(rest / letters.length))
    text = letters.charAt(rest % letters.length) + text;
  return text;
};

// From the identifier and not the name: a name may be corrected later, a reference may not change.
const prefix = (eventId: string): string => {
  if (eventId === enquiries) return 'ASK';
  if (eventId === trials) return 'TRY';
  if (eventId === replies) return 'NXT';
  const words = eventId.split(/[/#?]/).filter((part) => /[a-z]{3}/i.test(part));
  return /[a-z]{3}/i.exec(words.at(-1) ?? '')?.[0].toUpperCase() ?? 'BKG';
};
