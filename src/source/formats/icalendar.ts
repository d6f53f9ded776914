import { millisecondsInDay } from 'date-fns/constants';
import { readDocument } from '../document.ts';
import type { About, Note, PatientReader, Read, Reader } from '../format.ts';
import type { Loose } from '../value.ts';
import { componentsIn, valueOf, type Component } from './icalendar/component.ts';
import type { Reading } from './icalendar/reading.ts';
import { eventsOf } from './icalendar/series.ts';
import { zoneNamed } from './icalendar/zones.ts';
import { nothing } from './json-ld.ts';

/** iCalendar (RFC 5545 and 7986), with series expanded from a year before now to two years after, or to their own end. */
export const icalendar: Reader = {
  name: 'icalendar',
  read: (input, about) => readCalendar(String(input), about),
};

/** The same, and what makes sense of the file's own zones is fetched where it has some that nobody else knows. */
export const calendar: PatientReader = {
  name: 'icalendar',
  read: async (input, about) => {
    const text = String(input);
    const isOwn = [...text.matchAll(/^TZID:(.*)/gim)].some(([, name = '']) => !zoneNamed(name.trim()));
    return readCalendar(
      text,
      about,
      isOwn ? (await import('./icalendar/own-zones.ts')).ownZones(text, about) : undefined,
    );
  },
};

type ZoneNamed = (name: string) => string | undefined;

const readCalendar = (input: string, about: About, ownZone?: ZoneNamed): Read => {
  const text = input.trim();
  if (!/^BEGIN:VCALENDAR/i.test(text))
    return nothing(!text ? 'empty' : text.startsWith('<') ? 'a-page' : 'not-events');
  // What is cut short may lack its latest changes, and nothing else would tell.
  if (!/^END:VCALENDAR$/i.test(text.slice(-13))) return nothing('cut-short');

  const notes = new Map<string, Omit<Note, 'source'>>();
  const note: Reading['note'] = (code, event) => {
    const item = event && (valueOf(event, 'summary') || valueOf(event, 'uid'));
    notes.set(`${code} ${item}`, { code, ...(item && { item }) });
  };
  const components = componentsIn(text);
  if (components.some((event) => /^tentative$/i.test(valueOf(event, 'status')))) note('tentative');
  const reading = readingOf(text, about, note, ownZone);
  const events: Loose[] = [];
  for (const group of byUid(components)) {
    for (const event of eventsOf(group, reading)) events.push(event);
    if (events.length > most) break;
  }
  const read = readDocument(events, about, 'icalendar');
  return { ...read, notes: [...(read.notes ?? []), ...notes.values()] };
};

/** More than anyone could show; who shows them says so. */
const most = 50_000;

/** What has no UID stands alone. */
const byUid = (components: readonly Component[]): Iterable<readonly Component[]> => {
  const groups = new Map<unknown, Component[]>();
  for (const event of components) {
    const uid = valueOf(event, 'uid') || event;
    const group = groups.get(uid) ?? [];
    group.push(event);
    groups.set(uid, group);
  }
  return groups.values();
};

const readingOf = (
  text: string,
  { timeZone, now }: About,
  note: Reading['note'],
  ownZone: ZoneNamed = () => undefined,
): Reading => {
  const names = new Map<string, string | undefined>();
  const find = (name: string): string | undefined => {
    // Hostile data could ask for ever.
    if (!names.has(name) && names.size < 200) names.set(name, zoneNamed(name) ?? ownZone(name));
    return names.get(name);
  };
  const own = find(/^X-WR-TIMEZONE[^:\r\n]*:(.*)/im.exec(text)?.[1]?.trim() ?? '');
  return {
    home: own && own !== 'UTC' ? own : timeZone,
    zoneOf: (name) => {
      const zone = name ? find(name) : own;
      if (!zone) note(name ? 'unknown-time-zone' : 'no-zone');
      return zone ?? own ?? timeZone;
    },
    note,
    from: now - 366 * millisecondsInDay,
    now,
    until: now + 2 * 366 * millisecondsInDay,
    steps: 200_000,
  };
};
