import type { Loose } from '../../value.ts';
import { changeIn, finderAmong, latest, sequenceOf, type Change } from './change.ts';
import { valueOf, type Component } from './component.ts';
import { endOf } from './end.ts';
import { factsOf } from './facts.ts';
import type { Reading } from './reading.ts';
import { startsOf } from './starts.ts';
import { dateIn, dateText, inZone, wallText, type Written } from './written.ts';

/**
 * All that stands under one UID, as the events that it comes to, written for the reader of records. The highest
 * SEQUENCE counts, and what is said of one instance wins over what its series says, wherever in the file it stands
 * (RFC 5545, 3.8.4.4).
 */
export const eventsOf = (components: readonly Component[], reading: Reading): readonly Loose[] => {
  const changeOf = new Map(components.map((event) => [event, changeIn(event, reading)]));
  const changes = latest([...changeOf.values()].flatMap((change) => change ?? []));
  const finders = [false, true].map((byDay) => finderAmong(changes, byDay));
  const isChange = (event: Component): boolean => event.has('recurrence-id');
  const newest = components.reduce(
    (highest, event) => (isChange(event) ? highest : Math.max(highest, sequenceOf(event))),
    0,
  );
  // A change that cannot be read is left to be named.
  const current = components.filter((event) =>
    isChange(event) ? !changeOf.get(event) : sequenceOf(event) === newest,
  );
  const used = new Set<Change>();

  const events = current.flatMap((event): readonly Loose[] => {
    const first = dateIn(event, 'dtstart', reading);
    if (typeof first === 'string')
      return [{ ...factsOf(event), identifier: nameOf(event), startDate: first }];
    const starts = startsOf(event, first, reading);
    const find = finders[Number(first.dateOnly)];
    return (starts ?? [first]).map((start) => {
      const change = find?.(start);
      if (change) used.add(change);
      const identifier = nameOf(event, starts && start);
      return change
        ? changed(change, start, event, identifier, reading)
        : eventAt(event, first, start, identifier, reading);
    });
  });

  // Instances that no rule gives, or whose series is not in this file.
  const alone = changes.filter(
    (change) =>
      !used.has(change) &&
      (!current.length || (change.start.wall >= reading.from && change.start.wall <= reading.until)),
  );
  return [
    ...events,
    ...alone.map((change) =>
      changed(change, change.original, current[0], nameOf(change.event, change.original), reading),
    ),
  ];
};

/** What moved tells where it was; what a change does not name is called as its series is. */
const changed = (
  { event, original, start }: Change,
  instance: Written,
  series: Component | undefined,
  identifier: string | undefined,
  reading: Reading,
): Loose => {
  const before = inZone(instance, start.zone).wall;
  const moved = { ...start, wall: before + start.wall - inZone(original, start.zone).wall };
  const named = new Map([['summary', series?.get('summary') ?? []], ...event]);
  const facts = eventAt(named, start, moved, identifier, reading);
  if (moved.wall === before) return facts;
  const eventStatus = facts['eventStatus'] || 'EventRescheduled';
  return { ...facts, previousStartDate: dateText(instance), eventStatus };
};

const eventAt = (
  event: Component,
  first: Written,
  start: Written,
  identifier: string | undefined,
  reading: Reading,
): Loose => ({
  ...factsOf(event),
  identifier,
  startDate: dateText(start),
  endDate: endOf(event, first, start, reading),
  // A moment in UTC is of no place.
  timeZone: start.zone === 'UTC' ? reading.home : start.zone,
});

/** An instance is told from the others of its series by when it would have been, so that it keeps its name when it moves. */
const nameOf = (event: Component, instance?: Written): string | undefined => {
  const uid = valueOf(event, 'uid');
  if (!uid || !instance) return uid;
  const utc = instance.zone === 'UTC' && !instance.dateOnly ? 'Z' : '';
  return `${uid}/${wallText(instance).replace(/[-:]/g, '')}${utc}`;
};
