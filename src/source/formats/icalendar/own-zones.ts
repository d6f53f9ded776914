import ICAL from 'ical.js';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { readWritten } from '../../../event/date-time.ts';
import { offsetInMinutes, utc } from '../../../event/time-zone.ts';
import type { About } from '../../format.ts';

/**
 * The zone that a name means which the calendar alone explains (RFC 5545, 3.6.5): that of IANA which changes its clocks
 * at the same moments, in the years around now. Rules that no place keeps are not a zone.
 */
export const ownZones = (text: string, { timeZone, now }: About): ((name: string) => string | undefined) => {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split(/^BEGIN:VTIMEZONE\s*$/im)
    .slice(1, most);
  const changesOf = new Map(
    blocks.map((block) => {
      const [zone = ''] = block.split(/^END:VTIMEZONE/im, 1);
      return [lineIn(zone, 'TZID'), changesIn(zone, now)];
    }),
  );
  return (name) => {
    const changes = changesOf.get(name) ?? [];
    return changes.length ? zoneLike(changes, timeZone, now) : undefined;
  };
};

const most = 50;

interface Change {
  readonly instant: number;
  readonly before: number /* minutes ahead of UTC */;
  readonly after: number;
}

/** When clocks change, from three years before now to three after, in order; what lasts began once. */
const changesIn = (zone: string, now: number): readonly Change[] =>
  zone
    .split(/^BEGIN:(?:STANDARD|DAYLIGHT)\s*$/im)
    .slice(1, most)
    .flatMap((part) => {
      const [before, after] = [offsetIn(part, 'TZOFFSETFROM'), offsetIn(part, 'TZOFFSETTO')];
      return before === undefined || after === undefined
        ? []
        : startsIn(part, now).map((wall) => ({
            instant: wall - before * millisecondsInMinute,
            before,
            after,
          }));
    })
    .sort((one, other) => one.instant - other.instant);

/** A yearly rule keeps its beat when it begins later: those of Outlook begin in 1601. */
const startsIn = (part: string, now: number): readonly number[] => {
  const first = readWritten(
    lineIn(part, 'DTSTART').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*/, '$1-$2-$3T$4:$5'),
  );
  if ('reason' in first) return [];
  const rule = lineIn(part, 'RRULE');
  if (!/^FREQ=YEARLY\b/i.test(rule)) return [utc(first)];
  const year = Math.max(first.year, new Date(now).getUTCFullYear() - 3);
  const starts: number[] = [];
  try {
    const iterator = ICAL.Recur.fromString(rule).iterator(
      ICAL.Time.fromString(new Date(utc({ ...first, year })).toISOString().slice(0, 19), undefined),
    );
    for (let time = iterator.next(); time && starts.length < 7; time = iterator.next())
      starts.push(utc(time));
  } catch {
    // A rule that cannot be read leaves its beginning.
  }
  return starts.length ? starts : [utc(first)];
};

/** Asked at each change, and season by season between. */
const zoneLike = (changes: readonly Change[], timeZone: string, now: number): string | undefined => {
  const offsetAt = (instant: number): number =>
    changes.reduce(
      (offset, change) => (change.instant <= instant ? change.after : offset),
      changes[0]?.before ?? 0,
    );
  const near = changes.map(({ instant }) => instant).filter((instant) => Math.abs(instant - now) < 2 * year);
  const samples = [
    ...[-6, -3, 0, 3, 6, 9, 12, 15, 18].map((months) => now + months * 30 * millisecondsInDay),
    ...near.flatMap((instant) => [instant - millisecondsInMinute, instant + millisecondsInMinute]),
  ];
  const isLike = (zone: string): boolean =>
    samples.every((instant) => offsetInMinutes(instant, zone) === offsetAt(instant));
  return [timeZone, ...usual].find(isLike) ?? Intl.supportedValuesOf('timeZone').find(isLike);
};

const year = 366 * millisecondsInDay;

/** Tried first, for a formatter of a zone is large. */
const usual: readonly string[] = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];

const lineIn = (part: string, name: string): string =>
  new RegExp(`^${name}(?:;[^:\n]*)?:(.*)$`, 'im').exec(part)?.[1]?.trim() ?? '';

const offsetIn = (part: string, name: string): number | undefined => {
  const [, sign, hours, minutes] = /^([-+])(\d\d):?(\d\d)/.exec(lineIn(part, name)) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : undefined;
};
