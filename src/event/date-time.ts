import { millisecondsInMinute } from 'date-fns/constants';
import type { DateOrDateTime } from './event.ts';
import { instantOf, offsetInMinutes, utc, type WallClock } from './time-zone.ts';

export type Unreadable = { readonly reason: 'impossible-date' | 'unreadable-date' };

/**
 * Dates are read by this alone, since engines differ about all but the plainest: `YYYY-MM-DD`, then `T` or a space
 * and a time with or without seconds, fraction and offset. A time without an offset is one of the given zone.
 */
export const readDateTime = (
  text: string,
  timeZone: string,
): { readonly value: DateOrDateTime } | Unreadable => {
  const written = readWritten(text);
  if ('reason' in written) return written;
  if (written.dateOnly) return { value: text };
  const instant = instantOfWritten(written, timeZone);
  const offset = written.offset ?? offsetInMinutes(instant, timeZone);
  const shown = new Date(instant + offset * millisecondsInMinute).toISOString();
  // 24:00 on the last day that four digits can write is a day too far.
  return shown.startsWith('+')
    ? { reason: 'impossible-date' }
    : { value: shown.slice(0, 19) + offsetText(offset) };
};

/** A date without a time stands for the whole day. */
export const isDateOnly = (value: DateOrDateTime): boolean => value.length === 10;

/** What a date says, number by number. */
export interface WrittenDate extends Required<WallClock> {
  readonly dateOnly: boolean;
  readonly offset: number | undefined /* minutes ahead of UTC */;
}

/** The moment that a date says; a whole day's is its 00:00. */
export const instantOfWritten = (written: WrittenDate, timeZone: string): number =>
  written.offset === undefined
    ? instantOf(written, timeZone)
    : utc(written) - written.offset * millisecondsInMinute;

/** A date is taken apart where it has the shape of one, and is impossible where its numbers name no day or no time. */
export const readWritten = (text: string): WrittenDate | Unreadable => {
  const found = shape.exec(text);
  if (!found) return { reason: 'unreadable-date' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(number);
  const isDay = year > 0 && new Date(utc({ year, month, day })).toISOString().startsWith(text.slice(0, 10));
  const isTime = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && !minute && !second));
  if (!isDay || !isTime) return { reason: 'impossible-date' };
  const offset = found[7] ? offsetOf(found[7]) : undefined;
  return { year, month, day, hour, minute, second, dateOnly: isDateOnly(text), offset };
};

const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[-+](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

const number = (digits: string | undefined): number => Number(digits ?? 0);

/** From `Z`, `+01`, `+0100` or `+01:00`. */
const offsetOf = (text: string): number =>
  text === 'Z'
    ? 0
    : Number(text[0] + '1') * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3).slice(-2)));

const offsetText = (minutes: number): string =>
  (minutes < 0 ? '-' : '+') +
  [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map(twoDigits).join(':');

const twoDigits = (n: number): string => String(n).padStart(2, '0');
