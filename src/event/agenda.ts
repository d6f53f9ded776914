import type { EventRecord } from './event.ts';
import { instantOfDate, startOf, wallClock } from './moment.ts';
import { textIn } from './text.ts';

/** The events of one month of the calendar. */
export interface Month {
  readonly year: number;
  readonly month: number /* 1 to 12 */;
  readonly events: readonly EventRecord[];
}

/** Events come by their start, then their end (unknown first), then their name; those that are alike stay as they were. */
export const inOrder = (events: readonly EventRecord[]): readonly EventRecord[] =>
  events
    .map((event) => {
      const start = startOf(event);
      const end = event.endDate ? instantOfDate(event.endDate, event.timeZone) : start;
      return { event, start, end, name: textIn(event.name, 'en') };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || Number(a.name > b.name) - Number(a.name < b.name))
    .map(({ event }) => event);

/** An event belongs to the month it starts in where it happens; months come in the calendar's order. */
export const byMonth = (events: readonly EventRecord[]): readonly Month[] => {
  const months = new Map<number, { year: number; month: number; events: EventRecord[] }>();
  for (const event of events) {
    const { year, month } = wallClock(event.startDate, event.timeZone);
    const found = months.get(year * 12 + month) ?? { year, month, events: [] };
    months.set(year * 12 + month, found);
    found.events.push(event);
  }
  return [...months.values()].sort((a, b) => a.year - b.year || a.month - b.month);
};
