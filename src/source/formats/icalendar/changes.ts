import { sequenceOf, type Component, type Entry } from './lines.ts';
import type { Reading } from './reading.ts';
import { keyOf, readProperty, type Written, type Zones } from './written.ts';

/** What is said of one instance of a series, or, with `RANGE=THISANDFUTURE`, of it and all that follow. */
export interface Change {
  readonly event: Component;
  readonly zones: Zones;
  /** When the instance would have been. */
  readonly original: Written;
  readonly start: Written;
  readonly andFuture: boolean;
}

/** Tells changes from the rest; of two that speak of the same instance, the higher SEQUENCE counts, then the later. */
export const changesAmong = (
  entries: readonly Entry[],
  reading: Reading,
): { readonly changes: readonly Change[]; readonly others: readonly Entry[] } => {
  const changes = new Map<string | number, Change>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const change = readChange(entry, reading);
    if (!change) {
      others.push(entry);
      continue;
    }
    const key = keyOf(change.original);
    const other = changes.get(key);
    if (!other || sequenceOf(other.event) <= sequenceOf(change.event)) changes.set(key, change);
  }
  return { changes: [...changes.values()], others };
};

/** A change that gives no start keeps the one that was; one that cannot be read is left to be named. */
const readChange = ({ event, calendar }: Entry, reading: Reading): Change | undefined => {
  const id = event.get('RECURRENCE-ID')?.[0];
  if (!id) return undefined;
  const zones = reading.zonesOf(calendar);
  const original = readProperty(id, zones);
  const stated = event.get('DTSTART')?.[0];
  const start = stated ? readProperty(stated, zones) : original;
  if (typeof original === 'string' || typeof start === 'string') return undefined;
  const andFuture = id.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE';
  return { event, zones, original, start, andFuture };
};
