import type { EventRecord } from '../event/event.ts';
import { instantOfDate, startOf } from '../event/moment.ts';

/**
 * Two records of one event are one. The fresher one's facts win where both say when they were changed; else those of
 * the fuller record, and of equally full ones the later. What only the other knows is kept.
 */
export const joined = (one: EventRecord, other: EventRecord): EventRecord => {
  const age =
    changedAt(one) - changedAt(other) || Number(hasMovedFrom(one, other)) - Number(hasMovedFrom(other, one));
  if (age) return { ...(age > 0 ? other : one), ...(age > 0 ? one : other) };
  const [poorer, fuller] = factsIn(other) < factsIn(one) ? [other, one] : [one, other];
  return { ...poorer, ...fuller, ...fullerFacts(poorer, fuller) };
};

/** Who says that an event was moved from where the other still has it knows more. */
export const hasMovedFrom = (one: EventRecord, other: EventRecord): boolean =>
  one.previousStartDate?.some((date) => instantOfDate(date, one.timeZone) === startOf(other)) ?? false;

const changedAt = ({ dateModified = '', timeZone }: EventRecord): number =>
  instantOfDate(dateModified, timeZone);

const factsIn = (event: EventRecord): number => Object.keys(event).length;

/** A time says more than its day alone, an address more than a name, and what is off is not on for who has not heard. */
const fullerFacts = (poorer: EventRecord, fuller: EventRecord): Partial<EventRecord> => {
  const { startDate, endDate, allDay, timeZone, eventStatus, location = [], organizer = [] } = poorer;
  return {
    ...(fuller.allDay && !allDay && { startDate, allDay, timeZone, ...(endDate && { endDate }) }),
    ...(fuller.eventStatus === 'EventScheduled' && { eventStatus }),
    ...(size(location) > size(fuller.location ?? []) && { location }),
    ...(size(organizer) > size(fuller.organizer ?? []) && { organizer }),
  };
};

const size = (facts: unknown): number => JSON.stringify(facts).length;
