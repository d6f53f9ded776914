import { asTable } from './as-table.ts';
import { load } from './load.ts';
import type { Loaded, Source } from './loaded.ts';
import type { Reading } from './reading.ts';

/**
 * Reads events from wherever they come, and never throws. What is read and the code that reads it are asked for at
 * once, so that neither waits for the other.
 */
export const readEvents = async (source: Source, reading: Reading): Promise<Loaded> => {
  const given =
    source.kind === 'urls'
      ? source.urls.map((url) => ({ source: url, answer: load(asTable(url), reading) }))
      : source;
  try {
    const [{ read }] = await Promise.all([
      import('./read.ts'),
      source.kind === 'children' && import('./formats/page.ts'),
    ]);
    return await read(given, reading);
  } catch {
    const sources = source.kind === 'urls' ? source.urls : [source.kind];
    const failures = sources.map((each) => ({ source: each, code: 'not-read' }));
    return { events: [], skipped: [], failures, notes: [] };
  }
};
