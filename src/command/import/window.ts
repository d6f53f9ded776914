import type { EventRecord } from '../../event/event.ts';
import { endOf, endOfDay, instantOfDate, startOf } from '../../event/moment.ts';

/** The events of the days that were asked for, the soonest first, and always in the same order. */
export const eventsBetween = (
  events: readonly EventRecord[],
  { from, to, timeZone }: { from?: string | undefined; to?: string | undefined; timeZone: string },
): readonly EventRecord[] => {
  const begin = from ? instantOfDate(from, timeZone) : -Infinity;
  const end = to ? endOfDay(to, timeZone) : Infinity;
  return events
    .filter((event) => endOf(event) > begin && startOf(event) < end)
    .map((event) => ({ event, start: startOf(event) }))
    .sort((one, other) => one.start - other.start || byText(one.event.identifier, other.event.identifier))
    .map(({ event }) => event);
};

/** By their letters' numbers, which no setting of a machine changes. */
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
