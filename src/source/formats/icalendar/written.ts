import { readDateTime, readWritten } from '../../../event/date-time.ts';
import { instantOfDate } from '../../../event/moment.ts';
import { utc, wallClockOf } from '../../../event/time-zone.ts';
import type { Component, Property } from './lines.ts';

/** A date as a calendar has it. */
export interface Written {
  /** What clocks and calendars show there, in milliseconds as if it were UTC: arithmetic on it knows no change of clocks. */
  readonly wall: number;
  readonly dateOnly: boolean;
  /** IANA. */
  readonly zone: string;
  /** Neither it nor its calendar speaks of a zone. */
  readonly floating: boolean;
}

/** Which zones the dates of one calendar are in. */
export interface Zones {
  /** The zone that a name stands for. */
  named(name: string): string;
  /** The one that the calendar says it is in. */
  readonly own: string | undefined;
  /** That of the calendar, else of the page. */
  readonly fallback: string;
  /** Where moments in UTC are shown. */
  readonly shown: string;
}

/**
 * A date is what it looks like, whatever its `VALUE` says (RFC 5545, 3.3.4 and 3.3.5): some calendars call a time a
 * date. Of one that is none the text is given, for whoever says why.
 */
export const readProperty = ({ value, parameters }: Property, zones: Zones): Written | string => {
  const [, year, month, day, time, hour, minute, second = '00', z] = shape.exec(value.trim()) ?? [];
  if (!year) return value;
  const text = `${year}-${month}-${day}` + (time ? `T${hour}:${minute}:${second}` : '');
  const read = readWritten(text);
  if ('reason' in read) return text;
  const name = time && parameters.get('TZID');
  const stated = z ? 'UTC' : name ? zones.named(name) : zones.own;
  return { wall: utc(read), dateOnly: !time, zone: stated ?? zones.fallback, floating: !stated };
};

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i;

/** The dates that a list or several of them give; of a period its start (RFC 5545, 3.3.9). */
export const readList = (component: Component, name: string, zones: Zones): readonly Written[] =>
  (component.get(name) ?? []).flatMap(({ value, parameters }) =>
    value.split(',').flatMap((one) => {
      const read = readProperty({ value: one.replace(/\/.*/, ''), parameters }, zones);
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
  floating: false,
});

/** As a record has it; without an offset while nobody has said where. */
export const dateText = (written: Written): string => {
  const text = wallText(written);
  const read = written.floating ? { value: text } : readDateTime(text, written.zone);
  return 'value' in read ? read.value : text;
};

/** `2026-03-29T10:00:00`, or the day alone; nothing where no calendar reaches. */
export const wallText = ({ wall, dateOnly }: Written): string =>
  Math.abs(wall) <= 8.64e15 ? new Date(wall).toISOString().slice(0, dateOnly ? 10 : 19) : '';

/** As calendars write it: `20260329T100000Z`. */
export const basicText = (written: Written): string =>
  wallText(written).replace(/[-:]/g, '') + (written.zone === 'UTC' && !written.dateOnly ? 'Z' : '');

/** The same moment as clocks show it in a zone; a whole day is the same everywhere. */
export const inZone = (written: Written, zone: string): Written =>
  written.dateOnly || written.zone === zone ? written : atInstant(instantOf(written), zone);

/** Dates that have the same key are the same moment, or, by day, the same day where each is. */
export const keyOf = (written: Written, byDay = written.dateOnly): string | number =>
  byDay ? wallText({ ...written, dateOnly: true }) : instantOf(written);
