import { readDocument } from '../document.ts';
import type { Note } from '../format.ts';
import { list, own, wordsOf, type Loose } from '../value.ts';
import { dayBefore } from './day-before.ts';
import { jsonFormat } from './json-format.ts';

/**
 * A list of events from Google Calendar's API, version 3. What is private is left out and counted, by its place in the
 * list alone; what is no event but where someone works is nothing. Who is invited is nobody's business here.
 */
export const googleCalendar = jsonFormat('google-calendar', (document, about) => {
  const items = own(document, 'items');
  // One event that was asked for alone stands without a list.
  const all: readonly unknown[] = Array.isArray(items) ? items.slice(0, most) : [document];
  const seriesNames = new Map(
    all
      .filter((item) => own(item, 'summary'))
      .map((item) => [own(item, 'recurringEventId'), own(item, 'summary')]),
  );
  const open = all.filter(isPublicEvent);
  const shown = open.map((item) => eventIn(item, document, seriesNames));
  const read = readDocument(shown, about, 'google-calendar', true);
  const notes: Omit<Note, 'source'>[] = [...(read.notes ?? [])];
  if (own(document, 'nextPageToken')) notes.push({ code: 'more-pages' });
  for (const item of open)
    if (own(item, 'recurrence')) notes.push({ item: wordsOf(own(item, 'summary')) ?? '', code: 'recurs' });
  const hidden = all.flatMap((item, at) =>
    isPrivate(item) ? [{ item: `${at + 1}`, reason: 'private' }] : [],
  );
  // Where nothing else stands there, nothing is planned, and nothing has gone wrong.
  if (hidden.length && !open.length) return { ...read, notes: [...notes, { code: 'all-private' }] };
  return { ...read, skipped: [...read.skipped, ...hidden], notes };
});

const most = 50_000;

const isPrivate = (item: unknown): boolean => /^(?:private|confidential)$/.test(`${own(item, 'visibility')}`);

const isPublicEvent = (item: unknown): boolean =>
  !isPrivate(item) && /^(?:undefined|default|fromGmail)$/.test(`${own(item, 'eventType')}`);

/** An instance that was cancelled may say no more than when it was to be: its series has the name. */
const eventIn = (item: unknown, calendar: unknown, seriesNames: ReadonlyMap<unknown, unknown>): Loose => {
  const series = own(item, 'recurringEventId');
  const start = own(item, 'start') ?? own(item, 'originalStartTime');
  const end = own(item, 'endTimeUnspecified') === true ? undefined : own(item, 'end');
  const lastDay = dayBefore(wordsOf(own(end, 'date')) ?? '');
  return {
    identifier: own(item, 'id'),
    dateModified: own(item, 'updated'),
    name: own(item, 'summary') ?? (series && seriesNames.get(series)),
    startDate: own(start, 'dateTime') ?? own(start, 'date'),
    // Google's last day is the first that is no longer part of it.
    endDate: own(end, 'dateTime') ?? lastDay,
    timeZone: own(start, 'timeZone') ?? own(calendar, 'timeZone'),
    eventStatus: own(item, 'status') === 'cancelled' ? 'EventCancelled' : undefined,
    location: placesIn(item),
    description: own(item, 'description'),
    url: own(item, 'htmlLink'),
    organizer: {
      name: own(own(item, 'organizer'), 'displayName'),
      email: own(own(item, 'organizer'), 'email'),
    },
    superEvent: series ? { identifier: series, name: seriesNames.get(series) } : undefined,
  };
};

/** A location that is an address of the web is one to join at, as is that of a conference. */
const placesIn = (item: unknown): readonly Loose[] => {
  const place = wordsOf(own(item, 'location')) ?? '';
  const conference = own(item, 'conferenceData');
  const video = list(own(conference, 'entryPoints')).find(
    (entry) => own(entry, 'entryPointType') === 'video',
  );
  const isUrl = /^https?:\/\/\S+$/i.test(place);
  const url = own(video, 'uri') ?? own(item, 'hangoutLink') ?? (isUrl ? place : undefined);
  const name = own(own(conference, 'conferenceSolution'), 'name');
  return [
    ...(place && !isUrl ? [{ name: place }] : []),
    ...(url ? [{ '@type': 'VirtualLocation', name, url }] : []),
  ];
};
