import { isDateOnly, readDateTime, readWritten } from '../event/date-time.ts';
import type { DateOrDateTime } from '../event/event.ts';
import { instantOfDate } from '../event/moment.ts';
import { utc } from '../event/time-zone.ts';
import { singleLine } from '../safety/text.ts';
import type { Facts } from './format.ts';
import { own, wordsOf } from './value.ts';

export type ReadDate =
  | { readonly value: DateOrDateTime; readonly noZone: boolean /* a time that does not say where */ }
  | { readonly reason: string; readonly facts?: Facts };

/** A date is a string, `{"@value"}`, or the first of a list; nothing and an empty string say that there is none. */
export const readDate = (value: unknown, timeZone: string): ReadDate => {
  const said: unknown = Array.isArray(value) ? value[0] : value;
  const text = own(said, '@value') ?? said ?? '';
  if (typeof text !== 'string') return { reason: 'not-a-date' };
  if (!text.trim()) return { reason: 'no-start' };
  // Some plugins write 2027-2-9.
  const padded = text.trim().replace(/-(\d)(?=[- T]|$)/g, '-0$1');
  const read = readDateTime(padded, timeZone);
  if ('value' in read) return { ...read, noZone: /^[^Z+-]+$/.test(padded.slice(11)) };
  return {
    reason: read.reason === 'unreadable-date' ? 'not-a-date' : read.reason,
    facts: { value: singleLine(text, 40) },
  };
};

/** A date that an event can do without. */
export const dateOf = (value: unknown, timeZone: string): DateOrDateTime | undefined => {
  const read = readDate(value, timeZone);
  return 'value' in read ? read.value : undefined;
};

/** The end that a length in ISO 8601 gives, such as `PT1H30M`; of whole days it is the last one. Months have no length. */
export const endAfter = (start: DateOrDateTime, duration: unknown): string | undefined => {
  const [, days = 0, hours = 0, minutes = 0] = length.exec(`${wordsOf(duration)}`) ?? [];
  const milliseconds = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  const written = readWritten(start);
  if ('reason' in written || !milliseconds) return undefined;
  const day = isDateOnly(start) ? 86_400_000 : 0;
  const end = new Date(utc(written) + Math.max(0, milliseconds - day)).toISOString();
  return end.slice(0, day ? 10 : 19) + start.slice(19);
};

const length = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:0+S)?)?$/;

/**
 * An end is kept when it is not before the start. Of whole days it is the last one, inclusive, as schema.org has it;
 * after a start with a time, a date alone says something only when it is a later day.
 */
export const readEnd = (
  value: unknown,
  start: DateOrDateTime,
  timeZone: string,
): { value?: string; note?: string } => {
  const end = readDate(value, timeZone);
  if (!('value' in end)) return end.reason === 'no-start' ? {} : { note: 'unreadable-end' };
  const byDay = isDateOnly(start) || isDateOnly(end.value);
  const [from, to] = [start, end.value].map((date) => (byDay ? date.slice(0, 10) : date));
  if (instantOfDate(to ?? '', timeZone) < instantOfDate(from ?? '', timeZone))
    return { note: 'end-before-start' };
  if (isDateOnly(start)) return { value: to ?? '' };
  return byDay && from === to ? {} : { value: end.value };
};
