import type { EventRecord } from '../event/event.ts';
import type { About, Note, Read, Skipped } from './format.ts';
import { readRecord } from './record.ts';
import { own, wordsOf } from './value.ts';
import { walk } from './walk.ts';

/** One bad event never hides the good ones; a document is refused when no list of events is in it. */
export const readDocument = (document: unknown, about: About, format: string, ours = false): Read => {
  const { findings, emptyList, named } = walk(document, ours);
  const resolve = (value: unknown): unknown => named.get(own(value, '@id'));
  const events: EventRecord[] = [];
  const skipped: Omit<Skipped, 'source'>[] = [];
  const notes: Omit<Note, 'source'>[] = [];
  let assumed: Omit<Note, 'source'> | undefined;

  findings.forEach(({ value, series, reason }, at) => {
    const read = reason ? { reason } : readRecord(value, about, { format, resolve, series });
    const item = wordsOf(own(value, 'name')) ?? wordsOf(own(value, 'identifier')) ?? String(at + 1);
    if ('reason' in read) skipped.push({ item, ...read });
    else {
      events.push(read.event);
      for (const code of read.notes) {
        if (code !== 'no-zone') notes.push({ item, code });
        else if (!assumed) notes.push((assumed = { code }));
      }
    }
  });

  const failed = events.length || emptyList ? undefined : refusal(skipped[0]?.reason);
  return failed ? { events, skipped: [], failed } : { events, skipped, notes };
};

const refusal = (first: string | undefined): string | undefined =>
  !first ? 'not-events' : first === 'too-deep' ? first : undefined;
