import type { Loose } from '../../value.ts';
import { changesAmong, type Change } from './changes.ts';
import { endOf } from './end.ts';
import { factsOf } from './facts.ts';
import { sequenceOf, valueOf, type Component, type Entry } from './lines.ts';
import type { Reading } from './reading.ts';
import { startsOf } from './starts.ts';
import { basicText, dateText, inZone, keyOf, readProperty, type Written, type Zones } from './written.ts';

/**
 * All that stands under one UID, as the events that it comes to, written for the reader of records. The highest
 * SEQUENCE counts (RFC 5545, 3.8.7.4), and what is said of one instance wins over what its series says, wherever in
 * the file it stands (3.8.4.4).
 */
export const eventsOf = (entries: readonly Entry[], reading: Reading): readonly Loose[] => {
  const { changes, others } = changesAmong(entries, reading);
  const newest = others.reduce((highest, { event }) => Math.max(highest, sequenceOf(event)), 0);
  const current = others.filter(({ event }) => sequenceOf(event) === newest);
  const used = new Set<Change>();

  const events = current.flatMap(({ event, calendar }): readonly Loose[] => {
    const zones = reading.zonesOf(calendar);
    const property = event.get('DTSTART')?.[0];
    const first = property && readProperty(property, zones);
    if (!first || typeof first === 'string')
      return [{ ...factsOf(event), identifier: valueOf(event, 'UID'), startDate: first }];
    const starts = startsOf(event, first, zones, reading);
    const changeAt = changesOf(changes, first);
    return (starts ?? [first]).map((start) => {
      const change = changeAt(start);
      if (change) used.add(change);
      const identifier = identifierOf(event, starts && start);
      return change
        ? changed(change, start, event, identifier)
        : eventAt(event, first, start, zones, identifier);
    });
  });

  // Instances that no rule gives, or whose series is not in this file.
  const { from, until } = reading.span;
  const alone = changes.filter(
    (change) =>
      !used.has(change) && (!current.length || (change.start.wall >= from && change.start.wall <= until)),
  );
  return [
    ...events,
    ...alone.map((change) =>
      changed(change, change.original, current[0]?.event, identifierOf(change.event, change.original)),
    ),
  ];
};

/** The change of the instance that would start then: its own, else the last that goes for all that follow it. */
const changesOf = (changes: readonly Change[], first: Written): ((start: Written) => Change | undefined) => {
  const own = new Map(
    changes.map((change) => [keyOf(change.original, change.original.dateOnly || first.dateOnly), change]),
  );
  const lasting = changes
    .filter(({ andFuture }) => andFuture)
    .slice(0, 100)
    .map((change) => ({ change, wall: inZone(change.original, first.zone).wall }))
    .sort((one, other) => one.wall - other.wall);
  return (start) =>
    own.get(keyOf(start)) ??
    own.get(keyOf(start, true)) ??
    lasting.filter(({ wall }) => wall < start.wall).at(-1)?.change;
};

/** What moved tells where it was; what a change does not name is called as its series is. */
const changed = (
  change: Change,
  original: Written,
  series: Component | undefined,
  identifier: string | undefined,
): Loose => {
  const { zones, start } = change;
  const moved = start.wall - inZone(change.original, start.zone).wall;
  const now = { ...start, wall: inZone(original, start.zone).wall + moved };
  const event = new Map([['SUMMARY', series?.get('SUMMARY') ?? []], ...change.event]);
  const facts = eventAt(event, start, now, zones, identifier);
  return dateText(now) === dateText(inZone(original, start.zone))
    ? facts
    : {
        ...facts,
        previousStartDate: dateText(original),
        eventStatus: facts['eventStatus'] ?? 'EventRescheduled',
      };
};

const eventAt = (
  event: Component,
  first: Written,
  start: Written,
  zones: Zones,
  identifier: string | undefined,
): Loose => ({
  ...factsOf(event),
  identifier,
  startDate: dateText(start),
  endDate: endOf(event, first, start, zones),
  // A moment in UTC is of no place.
  timeZone: start.floating ? undefined : start.zone === 'UTC' ? zones.shown : start.zone,
});

/** An instance is told from the others of its series by when it would have been, so that it keeps its name when it moves. */
const identifierOf = (event: Component, original: Written | undefined): string | undefined => {
  const uid = valueOf(event, 'UID')?.trim();
  return uid && original ? `${uid}/${basicText(original)}` : uid;
};
