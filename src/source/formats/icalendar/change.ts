import { parameterOf, valueOf, type Component } from './component.ts';
import type { Reading } from './reading.ts';
import { dateIn, inZone, keyOf, type Written } from './written.ts';

/** What is said of one instance of a series. */
export interface Change {
  readonly event: Component;
  /** When the instance would have been. */
  readonly original: Written;
  readonly start: Written;
}

/**
 * The changes among what stands under one UID; of two that speak of the same instance, the higher SEQUENCE counts,
 * then the later. One that gives no start keeps the one that was; one that cannot be read is none.
 */
export const changesAmong = (components: readonly Component[], reading: Reading): readonly Change[] => {
  const changes = components.flatMap((event): readonly Change[] => {
    const original = dateIn(event, 'recurrence-id', reading);
    const start = event.has('dtstart') ? dateIn(event, 'dtstart', reading) : original;
    return typeof original === 'string' || typeof start === 'string' ? [] : [{ event, original, start }];
  });
  changes.sort((one, other) => sequenceOf(one.event) - sequenceOf(other.event));
  return [...new Map(changes.map((change) => [keyOf(change.original), change])).values()];
};

/** How often an event was changed (RFC 5545, 3.8.7.4). */
export const sequenceOf = (event: Component): number => Math.max(0, Number(valueOf(event, 'sequence')) || 0);

/** Finds the change of the instance that would start then: its own, else the last that goes for all that follow it. */
export const changeAt = (
  changes: readonly Change[],
  first: Written,
): ((start: Written) => Change | undefined) => {
  const own = new Map(
    changes.map((change) => [keyOf(change.original, change.original.dateOnly || first.dateOnly), change]),
  );
  const lasting = changes
    .filter(({ event }) =>
      /^THISANDFUTURE$/i.test(parameterOf(event.get('recurrence-id')?.[0], 'range') ?? ''),
    )
    .map((change) => ({ change, wall: inZone(change.original, first.zone).wall }))
    .sort((one, other) => other.wall - one.wall);
  return (start) =>
    own.get(keyOf(start)) ??
    own.get(keyOf(start, true)) ??
    lasting.find(({ wall }) => wall < start.wall)?.change;
};
