import type { EventRecord } from './event.ts';
import { instantOfDate, startOf, wallClock } from './moment.ts';
import { placesOf } from './place.ts';
import { folded, textIn } from './text.ts';

/** The events of one month of the calendar. */
export interface Month {
  readonly year: number;
  readonly month: number /* 1 to 12 */;
  readonly events: readonly EventRecord[];
}

/** What a visitor looks for; what is absent or empty leaves nothing out. */
export interface Wish {
  readonly text?: string;
  readonly audience?: string;
  readonly place?: string;
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

/** An event matches where every word is found somewhere in it, and the audience and the place are among its own. */
export const matching = (
  events: readonly EventRecord[],
  { text = '', audience = '', place = '' }: Wish,
  language: string,
): readonly EventRecord[] => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    const places = placesOf(event, language);
    const all = words.length ? folded(searched(event, places, language)) : '';
    return (
      words.every((word) => all.includes(word)) &&
      (!audience || !!event.audience?.some((each) => folded(each) === folded(audience))) &&
      (!place || places.some((each) => folded(each).includes(folded(place))))
    );
  });
};

const searched = (event: EventRecord, places: readonly string[], language: string): string =>
  [
    textIn(event.name, language),
    textIn(event.description, language),
    ...places,
    ...(event.audience ?? []),
    ...(event.keywords ?? []),
    ...[event.organizer, event.attendee, event.performer].flatMap((parties = []) =>
      parties.map(({ name }) => textIn(name, language)),
    ),
  ].join('\n');
