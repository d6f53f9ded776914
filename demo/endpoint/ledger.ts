import { explainRefusal, type Refusal } from './refusal.ts';
import { createLine } from './line.ts';
import * as statements from './statements.ts';
import type { Row, Store } from './store.ts';

/** What is asked of the ledger. */
export interface Ask {
  readonly eventId: string;
  readonly submissionId: string;
  readonly digest: string;
  /** A keyed hash of who asks; kept only where the event takes one booking each. */
  readonly person: string | null;
  readonly places: number;
  readonly joinWaitingList: boolean;
  readonly at: string /* RFC 3339, UTC */;
  /** Opening and closing times do not bind the organiser. */
  readonly byOrganiser: boolean;
  readonly body: string;
}

export type Standing = 'confirmed' | 'waiting-list' | 'pending' | 'noted' | 'cancelled';

/** One row of the ledger: everything that the answer to its booking is made from. */
export interface Entry {
  readonly eventId: string;
  readonly nth: number;
  readonly digest: string;
  /** As it is now. */
  readonly standing: Standing;
  readonly places: number;
  /** Totals of the event after this row, and its capacity at that moment. */
  readonly taken: number;
  readonly waiting: number;
  readonly capacity: number | null;
}

export type Decision =
  | { readonly kind: 'added'; readonly entry: Entry }
  | { readonly kind: 'found'; readonly entry: Entry }
  | Refusal;

/** The numbered ledger: a booking is in it once or not at all, and no event gives out more than it has. */
export interface Ledger {
  /** The booking that this submission made, if it made one. */
  find(submissionId: string): Promise<Entry | undefined>;
  add(ask: Ask): Promise<Decision>;
  /** Whether an event is among those that can be booked. */
  lists(eventId: string): Promise<boolean>;
}

export const openLedger = (store: Store): Ledger => {
  const inLine = createLine();

  const find = async (submissionId: string): Promise<Entry | undefined> => {
    const [row] = await store.rows(statements.find, [submissionId]);
    return row && entryOf(row);
  };

  const add = async (ask: Ask): Promise<Decision> => {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const [row] = await store.rows(statements.add, values(ask));
      if (row) return { kind: 'added', entry: entryOf(row) };
      const mine = await find(ask.submissionId);
      if (mine) return { kind: 'found', entry: mine };
      const [state] = await store.rows(statements.explain, [ask.eventId, ask.person]);
      const refusal = explainRefusal(state, ask);
      if (refusal) return refusal;
      // Nothing stands in the way: someone else took the number. Wait a little, each a different time, and ask again.
      await pause(Math.random() * Math.min(2 ** attempt, longestPauseInMilliseconds));
    }
    return { kind: 'busy' };
  };

  const lists = async (eventId: string): Promise<boolean> => {
    const [state] = await store.rows(statements.explain, [eventId, null]);
    return state !== undefined && state['id'] !== null;
  };

  return { find, add: (ask) => inLine(ask.eventId, () => add(ask)), lists };
};

const mostAttempts = 100;
const longestPauseInMilliseconds = 100;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const values = (ask: Ask) => [
  ask.eventId,
  ask.submissionId,
  ask.digest,
  ask.person,
  ask.places,
  ask.joinWaitingList ? 1 : 0,
  ask.at,
  ask.byOrganiser ? 1 : 0,
  ask.body,
];

const standings: readonly Standing[] = ['confirmed', 'waiting-list', 'pending', 'noted', 'cancelled'];

/** A row as it was written. PostgreSQL's driver gives some integers as text, hence Number. */
export const entryOf = (row: Row): Entry => ({
  eventId: String(row['event_id']),
  nth: Number(row['nth']),
  digest: String(row['digest']),
  standing: standings.find((one) => one === row['standing']) ?? 'confirmed',
  places: Number(row['places']),
  taken: Number(row['taken']),
  waiting: Number(row['waiting']),
  capacity: row['capacity'] === null ? null : Number(row['capacity']),
});
