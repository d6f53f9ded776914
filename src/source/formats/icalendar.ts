import { millisecondsInDay } from 'date-fns/constants';
import { readDocument } from '../document.ts';
import type { Format, Note } from '../format.ts';
import type { Loose } from '../value.ts';
import { readLines, textOf, valueOf, type Entry } from './icalendar/lines.ts';
import type { Reading } from './icalendar/reading.ts';
import { eventsOf } from './icalendar/series.ts';
import { zonesAmong } from './icalendar/zones.ts';
import { nothing } from './json-ld.ts';

/** iCalendar (RFC 5545 and 7986), with series expanded from a year before now to two years after. */
export const icalendar: Format = {
  name: 'icalendar',
  recognises: (start, mediaType) => /^BEGIN:/i.test(start) || mediaType.includes('/calendar'),
  read: (input, about) => {
    const text = String(input).trim();
    if (!text) return nothing('empty');
    if (!/^BEGIN:VCALENDAR\b/i.test(text)) return nothing(text.startsWith('<') ? 'a-page' : 'not-events');
    // What is cut short may lack its latest changes, and nothing else would tell.
    if (!/^END:VCALENDAR$/i.test(text.slice(-13))) return nothing('cut-short');

    const { entries, zones } = readLines(text);
    const notes = new Map<string, Omit<Note, 'source'>>();
    const note: Reading['note'] = (code, event) => {
      const said = event?.get('SUMMARY')?.[0];
      const item = said ? textOf(said) : event && valueOf(event, 'UID');
      notes.set(`${code} ${item}`, item ? { item, code } : { code });
    };
    if (entries.some(({ event }) => /^TENTATIVE$/i.test(valueOf(event, 'STATUS') ?? ''))) note('tentative');
    const reading: Reading = {
      zonesOf: zonesAmong(zones, about.timeZone, () => note('unknown-time-zone')),
      note,
      span: { from: about.now - year, until: about.now + 2 * year },
      now: about.now,
      patience: { steps: 200_000 },
    };

    const events: Loose[] = [];
    for (const group of byUid(entries)) {
      if (events.length >= most) {
        note('too-many');
        break;
      }
      for (const event of eventsOf(group, reading)) events.push(event);
    }
    const read = readDocument(events, about, 'icalendar');
    return { ...read, notes: [...(read.notes ?? []), ...notes.values()] };
  },
};

const year = 366 * millisecondsInDay;
const most = 50_000;

/** What has no UID stands alone. */
const byUid = (entries: readonly Entry[]): Iterable<readonly Entry[]> => {
  const groups = new Map<unknown, Entry[]>();
  for (const entry of entries) {
    const uid = valueOf(entry.event, 'UID')?.trim() || entry;
    const group = groups.get(uid);
    if (group) group.push(entry);
    else groups.set(uid, [entry]);
  }
  return groups.values();
};
