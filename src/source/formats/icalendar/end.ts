import ICAL from 'ical.js';
import { millisecondsInDay } from 'date-fns/constants';
import { valueOf, type Component } from './component.ts';
import type { Reading } from './reading.ts';
import { atInstant, dateIn, dateText, instantOf, type Written } from './written.ts';

/**
 * When an instance ends, as a record has it: as long after its own start as its event says. A day that ends is the
 * last one, where calendars write the next (RFC 5545, 3.6.1); an end that is no later than the start says nothing.
 */
export const endOf = (event: Component, first: Written, start: Written, reading: Reading): string => {
  const end = event.has('dtend') ? dateIn(event, 'dtend', reading) : durationOf(event);
  if (typeof end === 'string') return end;
  if ('seconds' in end) return after(start, end.days, end.seconds * 1000);
  if (first.dateOnly || end.dateOnly)
    return lastDay(start, Math.ceil(end.wall / millisecondsInDay) - dayOf(first));
  // As long on the clock on the wall; where it begins and ends on different clocks, as long as it lasts.
  return end.zone === first.zone
    ? after(start, (end.wall - first.wall) / millisecondsInDay, 0)
    : after(start, 0, instantOf(end) - instantOf(first));
};

/** Days are counted on the calendar, the rest as it passes (RFC 5545, 3.3.6). */
const durationOf = (event: Component): { readonly days: number; readonly seconds: number } | string => {
  const written = valueOf(event, 'duration');
  if (!written) return '';
  try {
    const duration = ICAL.Duration.fromString(written);
    const days = duration.weeks * 7 + duration.days;
    return { days, seconds: duration.toSeconds() - days * 86_400 };
  } catch {
    return written;
  }
};

const after = (start: Written, days: number, milliseconds: number): string => {
  if (start.dateOnly) return lastDay(start, days);
  const nominal = { ...start, wall: start.wall + days * millisecondsInDay };
  const instant = instantOf(nominal) + milliseconds;
  if (!days && !milliseconds) return '';
  const end = milliseconds ? atInstant(instant, start.zone) : nominal;
  // An hour that comes twice is told by its offset.
  return milliseconds && instantOf(end) !== instant ? new Date(instant).toISOString() : dateText(end);
};

const lastDay = (start: Written, days: number): string =>
  dateText({
    ...start,
    dateOnly: true,
    wall: (dayOf(start) + days - (days > 0 ? 1 : 0)) * millisecondsInDay,
  });

const dayOf = ({ wall }: Written): number => Math.floor(wall / millisecondsInDay);
