import { addressInOneLine } from './address.ts';
import { isDateOnly } from './date-time.ts';
import type { EventRecord } from './event.ts';
import { endOfDay, instantOfDate, wallClock } from './moment.ts';
import { isPlace } from './place.ts';
import { textIn } from './text.ts';
import { utc } from './time-zone.ts';

/** What any calendar takes of an event, as plain text. */
export interface CalendarEntry {
  readonly allDay: boolean;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm:ssZ` in UTC. */
  readonly start: string;
  /** Written like the start; the first moment, or the first day, that is no longer part of it. */
  readonly end?: string;
  readonly name: string;
  readonly location: string;
  readonly description: string;
}

/** An entry says what the event says: only the end of a single day is added, for calendars want one. */
export const calendarEntry = (event: EventRecord, language: string): CalendarEntry => {
  const { startDate, endDate, timeZone } = event;
  const allDay = event.allDay || isDateOnly(startDate);
  const facts = {
    allDay,
    name: textIn(event.name, language),
    location: locationOf(event, language),
    description: [event.description, event.attendeeInstructions, event.url]
      .map((text) => textIn(text, language))
      .filter(Boolean)
      .join('\n\n'),
  };
  if (allDay)
    return {
      ...facts,
      start: dayText(startDate, timeZone, 0),
      end: dayText(endDate ?? startDate, timeZone, 1),
    };
  const start = momentText(instantOfDate(startDate, timeZone));
  if (!endDate) return { ...facts, start };
  return {
    ...facts,
    start,
    end: momentText(isDateOnly(endDate) ? endOfDay(endDate, timeZone) : instantOfDate(endDate, timeZone)),
  };
};

/** An instant as `YYYY-MM-DDTHH:mm:ssZ`. */
export const momentText = (instant: number): string => new Date(instant).toISOString().slice(0, 19) + 'Z';

const dayText = (value: string, timeZone: string, daysLater: number): string => {
  const { year, month, day } = wallClock(value, timeZone);
  return new Date(utc({ year, month, day: day + daysLater })).toISOString().slice(0, 10);
};

const locationOf = ({ location = [] }: EventRecord, language: string): string =>
  location
    .map((where) =>
      isPlace(where) ? addressInOneLine(where, language) : (where.url ?? textIn(where.name, language)),
    )
    .filter(Boolean)
    .join('; ');
