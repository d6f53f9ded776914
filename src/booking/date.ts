import { readWritten } from '../event/date-time.ts';

/** A date is a real day written `YYYY-MM-DD` and nothing else; a year of fewer digits was a slip of the hand. */
export const isDate = (text: string): boolean => {
  const written = readWritten(text);
  return 'dateOnly' in written && written.dateOnly && written.year >= 1000;
};

/** A time of day is written `HH:MM`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
