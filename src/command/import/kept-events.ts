import { readFile } from 'node:fs/promises';
import type { EventRecord } from '../../event/event.ts';
import { jsonLd } from '../../source/formats/json-ld.ts';

/** The file of events as it stands. */
export interface KeptEvents {
  readonly text: string;
  readonly events: readonly EventRecord[];
}

/** No file is no events yet; a file that holds anything else is not ours to write over. */
export const readKept = async (file: string): Promise<KeptEvents | 'not-ours'> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return Object(error).code === 'ENOENT' ? { text: '', events: [] } : 'not-ours';
  }
  const events = text.trim() ? eventsIn(text) : [];
  return events ? { text, events } : 'not-ours';
};

/** Every event of a text of ours; nothing where it holds no list of events, or one that cannot be read back. */
export const eventsIn = (text: string): readonly EventRecord[] | undefined => {
  const read = jsonLd.read(text, { timeZone: 'Europe/London', now: 0 });
  return read.failed || read.skipped.length ? undefined : read.events;
};
