import { millisecondsInDay } from 'date-fns/constants';
import { own } from '../../value.ts';
import type { Component } from './component.ts';
import { expand } from './expand.ts';
import type { Reading } from './reading.ts';
import { datesIn, inZone, keyOf, readDate, type Written } from './written.ts';

/**
 * When the instances of a series start: by its rules and the dates it adds, without those it excludes (RFC 5545,
 * 3.8.5), in order. What is no series has none. Arithmetic is done on the clock on the wall.
 */
export const startsOf = (
  event: Component,
  first: Written,
  reading: Reading,
): readonly Written[] | undefined => {
  if (!event.has('rrule') && !event.has('rdate')) return undefined;
  const { from, now, note } = reading;
  // The first instance is one, whether or not a rule gives it (3.8.2.4).
  const walls = new Set([
    first.wall,
    ...datesIn(event, 'rdate', reading).map((date) => inZone(date, first.zone).wall),
  ]);
  const [rule] = event.get('rrule') ?? [];
  const said = rule?.values[0];
  // One that says when it ends is told to its end.
  const ends = own(said, 'until') ?? own(said, 'count');
  const until = reading.until + (ends ? 8 * 366 * millisecondsInDay : 0);
  if (event.has('rrule')) {
    const last = Math.min(until, lastOf(own(said, 'until'), first, reading));
    const found = rule && expand(first, said, last, reading);
    if (!found?.whole) note(found ? 'series-cut' : 'unreadable-rule', event);
    for (const wall of found?.starts ?? []) walls.add(wall);
  }

  const excluded = new Set(
    datesIn(event, 'exdate', reading).map((date) => keyOf(date, date.dateOnly || first.dateOnly)),
  );
  const starts = [...walls]
    .filter((wall) => wall >= from && wall <= until)
    .sort((one, other) => one - other)
    .map((wall) => ({ ...first, wall }))
    .filter((start) => !excluded.has(keyOf(start)) && !excluded.has(keyOf(start, true)));
  const tooMany = starts.length - Math.min(most, Math.max(0, (reading.steps -= walls.size)));
  if (tooMany <= 0) return starts;
  note('series-cut', event);
  // What is over goes first.
  const over = Math.min(starts.filter(({ wall }) => wall < now).length, tooMany);
  return starts.slice(over, over + starts.length - tooMany);
};

const most = 500;

/** Some calendars end a series in UTC, some on the wall's clock, and some on a day, which it then includes. */
const lastOf = (value: unknown, first: Written, reading: Reading): number => {
  const until = readDate(value, undefined, reading);
  if (typeof until === 'string') return Infinity;
  if (until.dateOnly) return until.wall + millisecondsInDay - 1000;
  return String(value).endsWith('Z') ? inZone(until, first.zone).wall : until.wall;
};
