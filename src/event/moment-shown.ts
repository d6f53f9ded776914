import { readDateTime } from './date-time.ts';
import { instantOfDate } from './moment.ts';

/**
 * The moment that an element shows: the `now` attribute (a date, 00:00 in the zone, or an RFC 3339 instant),
 * which stands still, else the clock's. Undefined when the attribute cannot be read.
 */
export const momentShown = (now: string | undefined, timeZone: string): number | undefined => {
  if (!now) return Date.now();
  const read = readDateTime(now, timeZone);
  return 'value' in read ? instantOfDate(read.value, timeZone) : undefined;
};
