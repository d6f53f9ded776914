import { millisecondsInDay } from 'date-fns/constants';
import { valueOf, type Component } from './lines.ts';
import { atInstant, dateText, instantOf, readProperty, type Written, type Zones } from './written.ts';

/**
 * When an instance ends, as a record has it: as long after its own start as its event says. A day that ends is the
 * last one, where calendars write the next (RFC 5545, 3.6.1); an end that is no later than the start says nothing.
 */
export const endOf = (event: Component, first: Written, start: Written, zones: Zones): string | undefined => {
  const duration = valueOf(event, 'DURATION');
  const property = event.get('DTEND')?.[0];
  if (!property) return duration === undefined ? undefined : after(start, durationOf(duration));
  const end = readProperty(property, zones);
  if (typeof end === 'string') return end;
  if (first.dateOnly || end.dateOnly)
    return lastDay(start, Math.ceil(end.wall / millisecondsInDay) - dayOf(first));
  return end.zone === first.zone
    ? after(start, { wall: end.wall - first.wall, exact: 0 })
    : after(start, { wall: 0, exact: instantOf(end) - instantOf(first) });
};

/** Days are counted on the wall's clock, hours as they pass (RFC 5545, 3.3.6). */
interface Length {
  readonly wall: number /* milliseconds */;
  readonly exact: number /* milliseconds */;
}

const durationOf = (text: string): Length | undefined => {
  const found =
    /^\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return {
    wall: (weeks * 7 + days) * millisecondsInDay,
    exact: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
};

const after = (start: Written, length: Length | undefined): string | undefined => {
  // Left to be found unreadable.
  if (!length) return 'DURATION';
  const { wall, exact } = length;
  if (!wall && !exact) return undefined;
  if (start.dateOnly) return lastDay(start, Math.ceil((wall + exact) / millisecondsInDay));
  const nominal = { ...start, wall: start.wall + wall };
  if (!exact) return dateText(nominal);
  const instant = instantOf(nominal) + exact;
  const end = atInstant(instant, start.zone);
  // An hour that comes twice is told by its offset.
  return instantOf(end) === instant ? dateText(end) : new Date(instant).toISOString();
};

const lastDay = (start: Written, days: number): string =>
  dateText({
    ...start,
    dateOnly: true,
    wall: (dayOf(start) + days - (days > 0 ? 1 : 0)) * millisecondsInDay,
  });

const dayOf = ({ wall }: Written): number => Math.floor(wall / millisecondsInDay);
