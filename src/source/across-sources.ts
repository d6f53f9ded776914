import type { EventRecord } from '../event/event.ts';
import { instantOfDate, startOf, wallClock } from '../event/moment.ts';
import { attendanceModeOf, isPlace, placesOf } from '../event/place.ts';
import { folded, textIn } from '../event/text.ts';
import { isWhere } from './by-place.ts';
import { isMade, madeIdentifier } from './identifier.ts';
import { hasMovedFrom, joined } from './joined.ts';

/**
 * What several sources say of one event is said once, where it was first said. Between sources an event is the same
 * by its identifier and start, else by its address on the web and its day, else by name, start and place. Within a
 * source nothing is joined: it knows its own events. Where two of them tell one event's times otherwise, that is noted.
 */
export const acrossSources = (
  sources: readonly (readonly EventRecord[])[],
): { readonly events: readonly EventRecord[]; readonly conflicts: readonly EventRecord[] } => {
  const conflicts: EventRecord[] = [];
  const entries: Entry[] = [];
  const found = new Map<string, Entry>();
  for (const events of sources) {
    const before = entries.length;
    const joinedHere = new Set<Entry>();
    const pages = oncePerDay(events);
    const keysOf = (event: EventRecord): readonly string[] => [
      ...identities(event),
      ...(pages.get(pageOf(event)) === 1 ? [pageOf(event)] : []),
      ...called(event),
    ];
    for (const event of events) {
      const same = keysOf(event)
        .map((key) => found.get(key))
        .find((entry) => entry && !joinedHere.has(entry) && isSame(entry.event, event));
      if (same) {
        joinedHere.add(same);
        if (hasOtherTimes(same.event, event)) conflicts.push(event);
        // What a source calls it stays when it is renamed or moved; what was made of its name does not.
        const { identifier } = isMade(same.event) && !found.has(identity(event)) ? event : same.event;
        same.event = {
          ...joined(same.event, event),
          identifier,
          source: same.event.source,
        };
      } else entries.push({ event: found.has(identity(event)) ? apart(event) : event, keys: keysOf(event) });
    }
    for (const entry of entries.slice(before))
      for (const key of entry.keys) if (!found.has(key)) found.set(key, entry);
  }
  return { events: entries.map(({ event }) => event), conflicts };
};

interface Entry {
  event: EventRecord;
  readonly keys: readonly string[];
}

const identity = (event: EventRecord): string => `${event.identifier} ${startOf(event)}`;

/** What was moved is still known by when it was to be. */
const identities = (event: EventRecord): readonly string[] => [
  identity(event),
  ...(event.previousStartDate ?? []).map(
    (date) => `${event.identifier} ${instantOfDate(date, event.timeZone)}`,
  ),
];

const dayOf = ({ startDate, timeZone }: EventRecord): string => {
  const { year, month, day } = wallClock(startDate, timeZone);
  return `${year}-${month}-${day}`;
};

/** Empty where it has no page. */
const pageOf = (event: EventRecord): string =>
  event.url ? `${dayOf(event)} ${event.url.replace(/^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g, '')}` : '';

/** An address that a source gives to several events of a day, a list of them say, is that of none. */
const oncePerDay = (events: readonly EventRecord[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const page of events.map(pageOf).filter(Boolean)) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
};

const nameOf = ({ name }: EventRecord): string => folded(textIn(name, 'en')).replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Two coffee mornings of which nobody says where they are may be two. */
const called = (event: EventRecord): readonly string[] => {
  const where = placeOf(event);
  return where ? [`${dayOf(event)} ${nameOf(event)} ${where}`] : [];
};

const placeOf = (event: EventRecord): string => {
  const place = event.location?.find(isPlace);
  const [line = ''] = placesOf(event, 'en');
  const plain = folded(textIn(place?.name, 'en') || line);
  return plain || (attendanceModeOf(event) === 'OnlineEventAttendanceMode' ? 'online' : '');
};

/** What was found alike may differ after all: by its time, or as the first event of two charities who count from 1. */
const isSame = (one: EventRecord, other: EventRecord): boolean => {
  const samePage = pageOf(one) !== '' && pageOf(one) === pageOf(other);
  const alike = samePage || nameOf(one) === nameOf(other);
  const sameTime = startOf(one) === startOf(other) || hasMovedFrom(one, other) || hasMovedFrom(other, one);
  if (isMade(one) && isMade(other) && !isWhere(one, other)) return samePage;
  if (one.identifier === other.identifier && sameTime) return alike || /[@:/.]|.{16}/.test(one.identifier);
  return samePage || (alike && (sameTime || one.allDay || other.allDay));
};

/** A day alone and no end contradict no one, nor does who has not heard that it was moved. */
const hasOtherTimes = (one: EventRecord, other: EventRecord): boolean => {
  if (one.allDay || other.allDay || hasMovedFrom(one, other) || hasMovedFrom(other, one)) return false;
  const ends = [one, other].flatMap(({ endDate, timeZone }) =>
    endDate === undefined ? [] : instantOfDate(endDate, timeZone),
  );
  return startOf(one) !== startOf(other) || new Set(ends).size > 1;
};

/** Two events never share an identifier: a booking would be for either. Where a file stands is nobody's business. */
const apart = (event: EventRecord): EventRecord => {
  const { identifier, source } = event;
  const [place = ''] = isMade(event) ? placesOf(event, 'en') : [];
  const where = /^https?:/.test(source.url ?? '') ? source.url : madeIdentifier(event);
  return { ...event, identifier: place ? `${identifier}/${place}` : `${identifier}@${where}` };
};
