import { millisecondsInDay } from 'date-fns/constants';
import { expand } from './expand.ts';
import type { Component } from './lines.ts';
import type { Reading } from './reading.ts';
import { inZone, keyOf, readList, readProperty, type Written, type Zones } from './written.ts';

/**
 * When the instances of a series start: by its rules and the dates it adds, without those it excludes (RFC 5545,
 * 3.8.5), in order. What is no series has none. Arithmetic is done on the clock on the wall.
 */
export const startsOf = (
  event: Component,
  first: Written,
  zones: Zones,
  { span, now, patience, note }: Reading,
): readonly Written[] | undefined => {
  const rules = event.get('RRULE') ?? [];
  if (!rules.length && !event.has('RDATE')) return undefined;

  // The first instance, whether or not a rule gives it (RFC 5545, 3.8.2.4).
  const walls = new Set([first.wall]);
  for (const { value } of rules.slice(0, 9)) {
    const parts = value.toUpperCase().replace(/\s/g, '').split(';');
    const until = Math.min(span.until, untilOf(parts, first, zones));
    const rule = parts.filter((part) => !part.startsWith('UNTIL=')).join(';');
    const found = expand(first.wall, first.dateOnly, rule, { from: span.from, until }, patience);
    if (!found) note('unreadable-rule', event);
    else if (!found.whole) note('series-cut', event);
    for (const wall of found?.starts ?? []) walls.add(wall);
  }
  for (const date of readList(event, 'RDATE', zones)) walls.add(inZone(date, first.zone).wall);

  patience.steps -= walls.size;
  if (patience.steps < 0) {
    note('series-cut', event);
    return [];
  }

  const excluded = new Set(
    readList(event, 'EXDATE', zones).map((date) => keyOf(date, date.dateOnly || first.dateOnly)),
  );
  const starts = [...walls]
    .filter((wall) => wall >= span.from && wall <= span.until)
    .sort((one, other) => one - other)
    .map((wall) => ({ ...first, wall }))
    .filter((start) => !excluded.has(keyOf(start)) && !excluded.has(keyOf(start, true)));
  if (starts.length <= most) return starts;
  note('series-cut', event);
  // What is over goes first.
  const over = Math.min(starts.filter(({ wall }) => wall < now).length, starts.length - most);
  return starts.slice(over, over + most);
};

const most = 500;

/** Some calendars end a series in UTC, some on the wall's clock, and some on a day, which it then includes. */
const untilOf = (parts: readonly string[], first: Written, zones: Zones): number => {
  const value = parts.find((part) => part.startsWith('UNTIL='))?.slice(6);
  const until = value && readProperty({ value, parameters: new Map() }, zones);
  if (!until || typeof until === 'string') return Infinity;
  if (until.dateOnly) return until.wall + millisecondsInDay - 1000;
  return value.endsWith('Z') ? inZone(until, first.zone).wall : until.wall;
};
