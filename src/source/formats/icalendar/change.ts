import { parameterOf, valueOf, type Component } from './component.ts';
import type { Reading } from './reading.ts';
import { dateIn, instantOf, keyOf, type Written } from './written.ts';

/** What is said of one instance of a series. */
export interface Change {
  readonly event: Component;
  /** When the instance would have been. */
  readonly original: Written;
  readonly start: Written;
}

/** A change that gives no start keeps the one that was; one that cannot be read is none. */
export const changeIn = (event: Component, reading: Reading): Change | undefined => {
  const original = dateIn(event, 'recurrence-id', reading);
  const start = event.has('dtstart') ? dateIn(event, 'dtstart', reading) : original;
  return typeof original === 'string' || typeof start === 'string' ? undefined : { event, original, start };
};

/** Of changes that speak of the same instance, the highest SEQUENCE counts, then the last. */
export const latest = (changes: readonly Change[]): readonly Change[] => {
  const inTurn = [...changes].sort((one, other) => sequenceOf(one.event) - sequenceOf(other.event));
  return [...new Map(inTurn.map((change) => [keyOf(change.original), change])).values()];
};

/** How often an event was changed (RFC 5545, 3.8.7.4). */
export const sequenceOf = (event: Component): number => Math.max(0, Number(valueOf(event, 'sequence')) || 0);

/** Finds the change of the instance that would start then: its own, else the last that goes for all that follow it. */
export const finderAmong = (
  changes: readonly Change[],
  byDay: boolean,
): ((start: Written) => Change | undefined) => {
  const own = new Map(
    changes.map((change) => [keyOf(change.original, byDay || change.original.dateOnly), change]),
  );
  const lasting = changes
    .filter(({ event }) =>
      /^THISANDFUTURE$/i.test(parameterOf(event.get('recurrence-id')?.[0], 'range') ?? ''),
    )
    .slice(0, 99)
    .map((change) => ({ change, from: instantOf(change.original) }))
    .sort((one, other) => other.from - one.from);
  return (start) =>
    own.get(keyOf(start)) ??
    own.get(keyOf(start, true)) ??
    lasting.find(({ from }) => from < instantOf(start))?.change;
};
