import type { EventRecord } from '../event/event.ts';
import { startOf } from '../event/moment.ts';
import { readDocument } from './document.ts';
import type { About, Read } from './format.ts';
import { formatFor } from './formats/index.ts';
import { load, type Loading } from './load.ts';
import type { Failure, Loaded, Source } from './loaded.ts';
import { merge } from './merge.ts';

export interface Reading extends Loading {
  /** The name of a format; absent: the content says. */
  readonly type?: string | undefined;
  /** IANA; the zone of dates that carry neither zone nor offset. */
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Reads events from wherever they come. Each address is read on its own, so that one that fails hides nothing; the
 * events come in the order of the addresses. It never throws.
 */
export const readEvents = async (source: Source, reading: Reading): Promise<Loaded> => {
  const all = await Promise.all(
    source.kind === 'urls' ? source.urls.map((url) => readUrl(url, reading)) : [readHere(source, reading)],
  );
  const merged = merge(all.flatMap((one) => one.events));
  const events = soonest(merged.events);
  const tooMany = {
    source: source.kind,
    item: '',
    reason: 'too-many',
    facts: { shown: events.length, all: merged.events.length },
  };
  return {
    events,
    skipped: [...all.flatMap((one) => one.skipped), ...(events === merged.events ? [] : [tooMany])],
    failures: all.flatMap((one) => one.failures),
    notes: [...all.flatMap((one) => one.notes), ...merged.notes],
  };
};

const readUrl = async (source: string, reading: Reading): Promise<Loaded> => {
  const answer = await load(source, reading);
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
const readHere = (source: Exclude<Source, { kind: 'urls' }>, reading: Reading): Promise<Loaded> =>
  from(source.kind, async () => {
    const here = about(reading, reading.pageUrl);
    return source.kind === 'events'
      ? readDocument(source.events, here, 'events', true)
      : (await import('./formats/page.ts')).page.read(source.element, here);
  });

const about = ({ timeZone, now }: Reading, url: string): About => ({ timeZone, now, url });

/** Says of everything that was read where it was. What throws is a reader that could not be fetched, or odd objects of the page's own. */
const from = async (source: string, read: () => Promise<Read>): Promise<Loaded> => {
  try {
    const { events, skipped, notes = [], failed: code, facts } = await read();
    return {
      events,
      skipped: skipped.map((item) => ({ source, ...item })),
      failures: code ? [{ source, code, ...(facts && { facts }) }] : [],
      notes: notes.map((note) => ({ source, ...note })),
    };
  } catch {
    return failed({ source, code: 'not-read' });
  }
};

const failed = (failure: Failure): Loaded => ({ events: [], skipped: [], failures: [failure], notes: [] });

/** More events than anyone could show are cut in the order of their dates. */
const soonest = (events: readonly EventRecord[]): readonly EventRecord[] =>
  events.length > most
    ? [...events].sort((one, other) => startOf(one) - startOf(other)).slice(0, most)
    : events;

const most = 20_000;
