import { inOrder } from '../event/agenda.ts';
import type { EventRecord } from '../event/event.ts';
import { momentShown } from '../event/moment-shown.ts';
import { zoneNamed } from '../event/time-zone.ts';
import { readDocument } from './document.ts';
import type { About, News, Read } from './format.ts';
import { formatFor } from './formats/index.ts';
import type { Text } from './load.ts';
import type { Failure, Loaded, Source } from './loaded.ts';
import type { Reading } from './reading.ts';
import { withNews } from './with-availability.ts';

/** What stands in the page already. */
export type Here = Exclude<Source, { kind: 'urls' }>;

/** An address, and what it will have answered. */
export interface Asked {
  readonly source: string;
  readonly answer: Promise<Text | Failure>;
}

/**
 * Reads what came of each address, or what stands in the page. Each address is read on its own, so that one that
 * fails hides nothing; the events come in the order of the agenda.
 */
export const read = async (source: readonly Asked[] | Here, reading: Reading): Promise<Loaded> => {
  const all = await Promise.all(
    'map' in source ? source.map((asked) => readAsked(asked, reading)) : [readHere(source, reading)],
  );
  const { most = mostShown } = reading;
  const news = new Map(all.flatMap((one) => [...(one.news ?? [])]));
  const merged = await mergedFrom(all.map((one) => one.events).filter(({ length }) => length));
  const events = inOrder(merged.events)
    .slice(0, most)
    .map((event) => withNews(event, news));
  const tooMany = {
    source: 'map' in source ? 'urls' : source.kind,
    item: '',
    reason: 'too-many',
    facts: { shown: events.length, all: merged.events.length },
  };
  return {
    events,
    skipped: [...all.flatMap((one) => one.skipped), ...(merged.events.length > most ? [tooMany] : [])],
    failures: all.flatMap((one) => (one.news && events.length ? [] : one.failures)),
    notes: [...all.flatMap((one) => one.notes), ...merged.notes],
  };
};

/** What joins events is fetched only where there is something to join; where it cannot be had, nothing is told apart. */
const mergedFrom = async (
  sources: readonly (readonly EventRecord[])[],
): Promise<Pick<Loaded, 'events' | 'notes'>> => {
  const events = sources.flat();
  const isPlain =
    sources.length < 2 && new Set(events.map(({ identifier }) => identifier)).size === events.length;
  return isPlain ? { events, notes: [] } : (await import('./merge.ts')).mergeSources(sources);
};

/** What one source gave, with what it knows of events that stand in others. */
interface Part extends Loaded {
  readonly news?: ReadonlyMap<string, News> | undefined;
}

const readAsked = async ({ source, answer: coming }: Asked, reading: Reading): Promise<Part> => {
  const answer = await coming;
  if ('code' in answer) return failed(answer);
  const format = formatFor(answer.text, answer.contentType, reading.type);
  if (!format) return failed({ source, code: 'unknown-format' });
  const loaded = await from(source, async () =>
    (await format.load()).read(answer.text, about(reading, answer.url)),
  );
  return answer.text.includes('\uFFFD')
    ? { ...loaded, notes: [...loaded.notes, { source, code: 'wrong-encoding' }] }
    : loaded;
};

/** Events that stand in the page already; the reader of pages is fetched only where there is one to read. */
const readHere = (source: Here, reading: Reading): Promise<Part> =>
  from(source.kind, async () => {
    const here = about(reading, reading.pageUrl);
    return source.kind === 'events'
      ? readDocument(source.events, here, 'events', true)
      : (await import('./formats/page.ts')).page.read(source.element, here);
  });

/** A zone that is none and a moment that cannot be read are the usual ones: nobody is refused their events for it. */
const about = ({ timeZone: named, now }: Reading, url: string): About => {
  const timeZone = zoneNamed(named);
  return { timeZone, now: momentShown(now, timeZone) ?? Date.now(), url };
};

/** Says of everything that was read where it was. What throws is a reader that could not be fetched, or odd objects of the page's own. */
const from = async (source: string, reader: () => Promise<Read>): Promise<Part> => {
  try {
    const { events, skipped, notes = [], failed: code, facts, news } = await reader();
    return {
      events,
      skipped: skipped.map((item) => ({ source, ...item })),
      failures: code ? [{ source, code, ...(facts && { facts }) }] : [],
      notes: notes.map((note) => ({ source, ...note })),
      news,
    };
  } catch {
    return failed({ source, code: 'not-read' });
  }
};

const failed = (failure: Failure): Loaded => ({ events: [], skipped: [], failures: [failure], notes: [] });

/** More events than anyone could show are cut, the latest first. */
const mostShown = 20_000;
