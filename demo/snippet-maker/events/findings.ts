import { troublesOf } from '../../../src/elements/event-timetable/troubles.ts';
import type { Trouble } from '../../../src/elements/page/trouble.ts';
import { readEvents } from '../../../src/source/events.ts';
import type { Loaded, Source } from '../../../src/source/loaded.ts';
import { addressesIn } from '../addresses.ts';
import type { Draft } from '../draft.ts';
import { findingsOf, type Finding } from '../finding.ts';
import { isOnThisComputer, onThisComputer } from '../on-this-computer.ts';
import { isBegun, placesOf, pricesOf, typedEvents } from './event-of-row.ts';
import { halfTyped } from './half-typed.ts';
import { beforeReading, isFromDisk } from './before-reading.ts';

const timeZone = 'Europe/London';

/** What was found out about the events, and how many can be shown. */
export interface EventsFound {
  readonly findings: readonly Finding[];
  readonly count: number;
}

/** Reads the events as the timetable will, and says what is wrong with them, or how many there are. */
export const eventFindings = async (draft: Draft, signal: AbortSignal): Promise<EventsFound> => {
  const isTyped = draft.from === 'table';
  const addresses = addressesIn(draft.addresses);
  if (isTyped ? !draft.rows.some(isBegun) : addresses.length === 0)
    return { findings: [{ kind: 'note', text: isTyped ? typeFirst : pasteAddress }], count: 0 };
  const unread = isTyped ? [] : addresses.flatMap((address) => beforeReading(address) ?? []);
  const urls = addresses.filter((address) => !beforeReading(address));
  if (!isTyped && urls.length === 0) return { findings: unread, count: 0 };
  const source: Source = isTyped ? { kind: 'events', events: typedEvents(draft) } : { kind: 'urls', urls };
  const loaded = await readEvents(source, { timeZone, pageUrl: location.href, signal });
  const findings = [
    ...unread,
    ...findingsOf(troublesIn(loaded).map(inTheTable)).map(fromDisk),
    ...(isTyped
      ? [...halfTyped(draft.rows), ...cellsOf(draft)]
      : urls.filter(isOnThisComputer).map(onThisComputer)),
    ...counted(loaded),
  ];
  return { findings, count: loaded.events.length };
};

const typeFirst = 'Type your first event.';
const pasteAddress = 'Paste the address of your events.';

const counted = ({ events }: Loaded): readonly Finding[] => {
  const text = events.length === 1 ? '1 event can be shown.' : `${events.length} events can be shown.`;
  return events.length > 0 ? [{ kind: 'well', text }] : [];
};

const troublesIn = (loaded: Loaded): readonly Trouble[] => {
  const [problem] = loaded.failures;
  const { events } = loaded;
  const usual = {
    timeZone,
    now: undefined,
    headingLevel: 2,
    contentOf: document.body,
    limit: undefined,
    sought: undefined,
    find: () => undefined,
  };
  return troublesOf(
    usual,
    problem && events.length === 0 ? { kind: 'failed', loaded, problem } : { kind: 'read', loaded, events },
  );
};

/** Whether the site's own pages may read it, a page on a disk cannot know. */
const fromDisk = ({ kind, text }: Finding): Finding =>
  isFromDisk() && text.includes('(CORS)')
    ? {
        kind: 'note',
        text: `${text} This page was opened from your disk, and few sites let such a page read them: open it from your site to be sure.`,
      }
    : { kind, text };

/** What was typed stands in a table, not in a file. */
const inTheTable = ({ code, facts }: Trouble): Trouble =>
  facts?.['source'] === 'events'
    ? { code, facts: { ...facts, source: 'your table' } }
    : { code, ...(facts && { facts }) };

/** What was typed and cannot be understood. */
const cellsOf = ({ rows }: Draft): readonly Finding[] =>
  rows.filter(isBegun).flatMap((row, at) => {
    const item = row.name.trim() || String(at + 1);
    const places: Finding = {
      kind: 'note',
      text: `In your table, the event “${item}” has a number of places that cannot be read, so none are counted. Write a whole number.`,
    };
    return [
      ...(pricesOf(row)
        ? []
        : findingsOf([{ code: 'note-unreadable-price', facts: { source: 'your table', item } }])),
      ...(row.places.trim() && placesOf(row) === undefined ? [places] : []),
    ];
  });
