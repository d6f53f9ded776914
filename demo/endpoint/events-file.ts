import { readFile, stat } from 'node:fs/promises';
import type { Bookable } from './bookable.ts';
import type { Headings } from './headings.ts';
import { readEvents } from './read-events.ts';
import type { Store, Value } from './store.ts';

/** The partner's own list of events, which the ledger follows. */
export interface EventsFile {
  /** Reads the file again if it changed since; what is broken leaves the events as they were. */
  follow(): Promise<void>;
  /** The words in which the events of the file ask, as it was last read. */
  headings(): Headings;
}

export interface FollowOptions {
  /** The file may set the clock by which events open and close. */
  readonly mayPretend: boolean;
  readonly clock: () => number;
  readonly log: (words: string) => void;
}

export const openEventsFile = (
  file: string,
  store: Store,
  { mayPretend, clock, log }: FollowOptions,
): EventsFile => {
  let seen = '';
  let headings: Headings = new Map();
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const edition = await editionOf(file);
    if (edition === seen) return;
    const text = await readFile(file, 'utf8').catch(() => '');
    const found = readEvents(text, clock(), mayPretend);
    if (found === undefined)
      log(`The events file ${file} cannot be read as a list of events; the events stay as they were.`);
    else {
      if (found.skipped.length > 0) log(`Left out of ${file}: ${found.skipped.join(', ')}.`);
      await record(store, found.events);
      headings = found.headings;
    }
    // Only now: while the database is down, the file counts as not yet read.
    seen = edition;
  };

  const follow = (): Promise<void> => (reading ??= read().finally(() => (reading = undefined)));
  return { follow, headings: () => headings };
};

const editionOf = async (file: string): Promise<string> => {
  const facts = await stat(file).catch(() => undefined);
  return facts ? `${facts.mtimeMs} ${facts.size}` : 'absent';
};

// Events that the file no longer has can no longer be booked; their bookings stay.
const record = async (store: Store, events: readonly Bookable[]): Promise<void> => {
  const known = new Map(
    (await store.rows(`SELECT * FROM event WHERE id NOT LIKE ':%'`)).map((row) => [row['id'], row]),
  );
  for (const event of events) {
    const row = known.get(event.id);
    known.delete(event.id);
    if (!row || columns.some((column) => row[column] !== event[column]))
      await store.rows(
        upsert,
        columns.map((column): Value => event[column] ?? null),
      );
  }
  for (const [id = null, row] of known)
    if (row['listed'] === 1) await store.rows('UPDATE event SET listed = 0 WHERE id = ?1', [id]);
};

const columns = [
  'id',
  'name',
  'listed',
  'capacity',
  'waiting_list',
  'maximum_places',
  'once_each',
  'reviewed',
  'opens_at',
  'closes_at',
  'as_of',
  'halted',
];

const upsert = `
INSERT INTO event (${columns.join(', ')}) VALUES (${columns.map((_, index) => `?${index + 1}`).join(', ')})
ON CONFLICT (id) DO UPDATE SET ${columns
  .slice(1)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;
