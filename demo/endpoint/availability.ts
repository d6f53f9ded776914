import { remainingPlaces } from './refusal.ts';
import * as statements from './statements.ts';
import type { Row, Store } from './store.ts';

/** What a page may show beside each event: how many places are left, and whether one may still be asked for. */
export const availability = async (store: Store, ids: readonly string[], now: number) => {
  const wanted = new Set(ids);
  const at = new Date(now).toISOString();
  const rows = await store.rows(statements.standings);
  const items = rows.filter((row) => wanted.size === 0 || wanted.has(String(row['id'])));
  return { items: items.map((row) => item(row, at)) };
};

const item = (row: Row, at: string) => {
  const remaining = remainingPlaces(row);
  const waits = Number(row['waiting_list']) === 1;
  return {
    id: String(row['id']),
    status: status(row, at, remaining, waits),
    ...(remaining !== undefined && { remainingAttendeeCapacity: remaining }),
    ...(waits && { waitingList: { open: true, length: Number(row['waiting']) } }),
    asOf: at,
  };
};

const status = (row: Row, at: string, remaining: number | undefined, waits: boolean): string => {
  const moment = String(row['as_of'] ?? at);
  const isClosed =
    row['halted'] !== null || (row['closes_at'] !== null && moment >= String(row['closes_at']));
  if (isClosed || String(row['opens_at'] ?? '') > moment) return 'closed';
  if (remaining === 0) return waits ? 'waiting-list' : 'full';
  return remaining !== undefined && isLow(remaining, Number(row['capacity'])) ? 'low' : 'open';
};

/** Few are left: at most 5, and under a fifth of all. */
const isLow = (remaining: number, capacity: number): boolean => remaining <= 5 && remaining * 5 < capacity;
