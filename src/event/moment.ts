import { instantOfWritten, isDateOnly, readWritten } from './date-time.ts';
import type { DateOrDateTime, EventRecord } from './event.ts';
import { instantOf, wallClockOf, type WallClock } from './time-zone.ts';

/** A date is the moment it names, and a whole day is its 00:00 in the zone; text that is no date is `NaN`, before and after nothing. */
export const instantOfDate = (value: DateOrDateTime, timeZone: string): number => {
  const written = readWritten(value);
  return 'reason' in written ? NaN : instantOfWritten(written, timeZone);
};

/** An event starts at its moment, one of whole days at 00:00. */
export const startOf = (event: EventRecord): number => instantOfDate(event.startDate, event.timeZone);

/**
 * An event of whole days ends when its last day does; one whose end is unknown is over when its first day is.
 * That decides what is past and is never shown.
 */
export const endOf = (event: EventRecord): number => {
  const { startDate, endDate = startDate, timeZone } = event;
  return event.endDate && !event.allDay && !isDateOnly(endDate)
    ? instantOfDate(endDate, timeZone)
    : endOfDay(endDate, timeZone);
};

/** The first moment of the next day. */
export const endOfDay = (value: DateOrDateTime, timeZone: string): number => {
  const { year, month, day } = wallClock(value, timeZone);
  return instantOf({ year, month, day: day + 1 }, timeZone);
};

/** What clocks and calendars show where the event happens; a date without a time has no hour and no minute. */
export const wallClock = (value: DateOrDateTime, timeZone: string): WallClock => {
  const written = readWritten(value);
  const isDay = 'dateOnly' in written && written.dateOnly;
  const { year, month, day, hour, minute } = isDay
    ? written
    : wallClockOf(instantOfDate(value, timeZone), timeZone);
  return isDay ? { year, month, day } : { year, month, day, hour, minute };
};
