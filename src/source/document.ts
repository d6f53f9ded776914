import type { EventRecord } from '../event/event.ts';
import type { About, Note, Read, Skipped } from './format.ts';
import { readRecord } from './record.ts';
import { own, wordsOf } from './value.ts';
import { walk } from './walk.ts';

/** A document is refused when it holds no list of events; one bad event never hides the good ones. */
export const readDocument = (document: unknown, about: About, format: string, ours = false): Read => {
  const { findings, emptyList, named } = walk(document, ours);
  const events: EventRecord[] = [];
  const skipped: Omit<Skipped, 'source'>[] = [];
  const notes: Omit<Note, 'source'>[] = [];
  const resolve = (value: unknown): unknown => named.get(own(value, '@id'));

  findings.forEach((finding, at) => {
    const found = 'event' in finding ? finding.event : finding.item;
    const read =
      'event' in finding
        ? readRecord(finding.event, about, { format, resolve, series: finding.series })
        : finding;
    const item = wordsOf(own(found, 'name')) ?? wordsOf(own(found, 'identifier')) ?? String(at + 1);
    if ('reason' in read) skipped.push({ item, reason: read.reason });
    else {
      events.push(read.event);
      for (const code of read.notes) notes.push({ item, code });
    }
  });

  const [first] = skipped;
  if (!events.length && first?.reason === 'too-deep') return { events, skipped: [], failed: 'too-deep' };
  return findings.length || emptyList
    ? { events, skipped, notes }
    : { events, skipped, notes, failed: 'not-events' };
};
