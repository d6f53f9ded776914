import type { Store } from './store.ts';

/** Bookings of no event are kept in ledgers of their own; no event's identifier may start with the colon. */
export const enquiries = ':enquiries';
export const trials = ':trials';
/** Whoever cannot come asks to be told of the next one: whatever became of the event, it takes no place. */
export const replies = ':replies';

/** Makes the tables where they are missing; what is there already stays. */
export const prepare = async (store: Store): Promise<void> => {
  for (const statement of statements) await store.rows(statement);
};

// Moments are RFC 3339 in UTC with milliseconds, so that they compare as text.
// Every key of a booking but its own identifier starts with the event, so that events can live on different machines.
const statements = [
  `CREATE TABLE IF NOT EXISTS event (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    listed INTEGER NOT NULL DEFAULT 1,
    capacity INTEGER,
    waiting_list INTEGER NOT NULL DEFAULT 0,
    maximum_places INTEGER,
    once_each INTEGER NOT NULL DEFAULT 0,
    reviewed INTEGER NOT NULL DEFAULT 0,
    opens_at TEXT,
    closes_at TEXT,
    as_of TEXT,
    halted TEXT)`,
  `CREATE TABLE IF NOT EXISTS booking (
    event_id TEXT NOT NULL,
    nth INTEGER NOT NULL,
    submission_id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    person TEXT,
    standing TEXT NOT NULL,
    places INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    capacity INTEGER,
    by_organiser INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (event_id, nth),
    UNIQUE (event_id, person))`,
  `CREATE TABLE IF NOT EXISTS proof (
    challenge TEXT PRIMARY KEY,
    submission_id TEXT NOT NULL,
    expires INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  `INSERT INTO event (id, name, reviewed) VALUES ('${enquiries}', 'Enquiries', 1) ON CONFLICT (id) DO NOTHING`,
  `INSERT INTO event (id, name) VALUES ('${replies}', 'Tell me about the next one') ON CONFLICT (id) DO NOTHING`,
  `INSERT INTO event (id, name) VALUES ('${trials}', 'Test bookings') ON CONFLICT (id) DO NOTHING`,
];
