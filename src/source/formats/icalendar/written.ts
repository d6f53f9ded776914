import { readDateTime, readWritten } from '../../../event/date-time.ts';
import { instantOfDate } from '../../../event/moment.ts';
import { utc, wallClockOf } from '../../../event/time-zone.ts';
import { parameterOf, type Component, type Property } from './component.ts';
import type { Reading } from './reading.ts';

/** A date as a calendar has it. */
export interface Written {
  /** What clocks and calendars show there, in milliseconds as if it were UTC: arithmetic on it knows no change of clocks. */
  readonly wall: number;
  readonly dateOnly: boolean;
  /** IANA. */
  readonly zone: string;
}

/**
 * A date is what it looks like, whatever its `VALUE` says (RFC 5545, 3.3.4 and 3.3.5): some calendars call a time a
 * date. Of one that is none the text is given, for whoever says why.
 */
export const readDate = (
  value: unknown,
  property: Property | undefined,
  reading: Reading,
): Written | string => {
  const [, day, time, z] = shape.exec(String(value)) ?? [];
  if (!day) return property?.written ?? '';
  const text = time ? `${day}T${time}` : day;
  const read = readWritten(text);
  if ('reason' in read) return text;
  const zone = !time ? reading.home : z ? 'UTC' : reading.zoneOf(parameterOf(property, 'tzid'));
  return { wall: utc(read), dateOnly: !time, zone };
};

const shape = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)?:*(Z)?)?$/i;

/** The first date of that name; an empty text where there is none. */
export const dateIn = (event: Component, name: string, reading: Reading): Written | string => {
  const property = event.get(name)?.[0];
  return readDate(property?.values[0], property, reading);
};

/** All dates of that name; of a period its start. */
export const datesIn = (event: Component, name: string, reading: Reading): readonly Written[] =>
  (event.get(name) ?? []).flatMap((property) =>
    property.values.flatMap((value) => {
      const read = readDate(Array.isArray(value) ? value[0] : value, property, reading);
      return typeof read === 'string' ? [] : [read];
    }),
  );

/** The moment that it names; of a whole day its 00:00. */
export const instantOf = (written: Written): number => instantOfDate(wallText(written), written.zone);

/** A moment as clocks show it in a zone. */
export const atInstant = (instant: number, zone: string): Written => ({
  wall: utc(wallClockOf(instant, zone)),
  dateOnly: false,
  zone,
});

/** The same moment as clocks show it in a zone; a whole day is the same everywhere. */
export const inZone = (written: Written, zone: string): Written =>
  written.dateOnly || written.zone === zone ? written : atInstant(instantOf(written), zone);

/** Dates that have the same key are the same moment, or, by day, the same day where each is. */
export const keyOf = (written: Written, byDay = written.dateOnly): string | number =>
  byDay ? wallText({ ...written, dateOnly: true }) : instantOf(written);

/** As a record has it. */
export const dateText = (written: Written): string => {
  const read = readDateTime(wallText(written), written.zone);
  return 'value' in read ? read.value : '';
};

/** `2026-03-29T10:00:00`, or the day alone; nothing where no calendar reaches. */
export const wallText = ({ wall, dateOnly }: Written): string =>
  Math.abs(wall) <= 8.64e15 ? new Date(wall).toISOString().slice(0, dateOnly ? 10 : 19) : '';
