import type { Booking } from '../../src/booking/booking.ts';
import * as statements from './change-statements.ts';
import { createLine } from './line.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Store } from './store.ts';

/** What became of a booking that was to be changed; it stands as the entry says. */
export type Changed =
  | { readonly kind: 'changed' | 'as it was'; readonly entry: Entry }
  | { readonly kind: 'not-found' | 'no-place' | 'busy' };

/** Changes bookings after they were made. Each may be asked for again, and is then done already. */
export interface Changes {
  cancel(submissionId: string, byOrganiser: boolean): Promise<Changed>;
  confirm(submissionId: string): Promise<Changed>;
  erase(submissionId: string): Promise<Changed>;
}

export const openChanges = (store: Store, ledger: Ledger, clock: () => number): Changes => {
  const inLine = createLine();

  const change = async (
    submissionId: string,
    statement: string,
    byOrganiser: boolean,
    isDone: (entry: Entry) => boolean,
  ): Promise<Changed> => {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const entry = await ledger.find(submissionId);
      if (!entry) return { kind: 'not-found' };
      if (isDone(entry)) return { kind: 'as it was', entry };
      const now = new Date(clock()).toISOString();
      const [row] = await store.rows(statement, [submissionId, now, byOrganiser ? 1 : 0]);
      const after = row && (await ledger.find(submissionId));
      if (after) return { kind: 'changed', entry: after };
      if (!(await hasMoved(store, entry))) return { kind: 'no-place' };
    }
    return { kind: 'busy' };
  };

  const cancel = async (submissionId: string, byOrganiser: boolean): Promise<Changed> => {
    const changed = await change(submissionId, statements.cancel, byOrganiser, isCancelled);
    if ('entry' in changed) await store.rows(statements.forgetPerson, [submissionId]);
    return changed;
  };

  const confirm = (submissionId: string): Promise<Changed> =>
    change(submissionId, statements.confirm, true, ({ standing }) =>
      ['confirmed', 'noted', 'cancelled'].includes(standing),
    );

  const erase = async (submissionId: string): Promise<Changed> => {
    const [row] = await store.rows('SELECT body FROM booking WHERE submission_id = ?1', [submissionId]);
    const entry = await ledger.find(submissionId);
    if (!row || !entry) return { kind: 'not-found' };
    await store.rows(statements.erase, [submissionId, withoutPerson(JSON.parse(String(row['body'])))]);
    return { kind: 'changed', entry };
  };

  return {
    cancel: (id, byOrganiser) => inLine(id, () => cancel(id, byOrganiser)),
    confirm: (id) => inLine(id, () => confirm(id)),
    erase,
  };
};

const mostAttempts = 100;

const isCancelled = ({ standing }: Entry): boolean => standing === 'cancelled';

/** Whether it was only the number that someone else took; a full event stays as it was. */
const hasMoved = async (store: Store, { eventId, capacity, places, standing }: Entry): Promise<boolean> => {
  if (standing !== 'waiting-list') return true;
  const [last] = await store.rows(
    `SELECT l.taken, e.capacity FROM booking l LEFT JOIN event e ON e.id = l.event_id
     WHERE l.event_id = ?1 ORDER BY l.nth DESC LIMIT 1`,
    [eventId],
  );
  const most = last?.['capacity'] ?? capacity;
  return most === null || Number(last?.['taken']) + places <= Number(most);
};

/** The event and the number of places tell of nobody. */
const withoutPerson = ({ submissionId, event, places, tellOfNext, joinWaitingList }: Booking): string => {
  const left: Booking = {
    version: 'booking/1',
    submissionId,
    ...(event && { event }),
    places,
    ...(tellOfNext && { tellOfNext }),
    joinWaitingList,
    attendee: {},
    answers: {},
    consent: [],
    context: { pageUrl: '', locale: '', widget: '' },
    guard: { hp: '', elapsedMs: -1, captcha: null },
  };
  return JSON.stringify(left);
};
