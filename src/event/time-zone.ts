import { maxTime, millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';

/** What a calendar and a clock on a wall show; without an hour it is 00:00. */
export interface WallClock {
  readonly year: number /* 1 to 9999 */;
  readonly month: number /* 1 to 12 */;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Only IANA's names are zones: some engines take `+01:00` too, others do not. */
export const isTimeZone = (name: string): boolean => formatter(name) !== undefined;

/** The zone that a name is given for; where the name is none, the one that most of our partners are in. */
export const zoneNamed = (name: string): string => (isTimeZone(name) ? name : 'Europe/London');

/**
 * The instant at which clocks in a zone show this; an unknown zone is taken for UTC.
 * A time that comes twice is its first, one that is left out is read with the offset before the gap (RFC 5545, 3.3.5).
 */
export const instantOf = (wall: WallClock, zone: string): number => {
  const asUtc = utc(wall);
  const before = offsetInMinutes(asUtc - millisecondsInDay, zone);
  const after = offsetInMinutes(asUtc + millisecondsInDay, zone);
  // Nearly always: clocks do not change within a day of it.
  if (before === after) return asUtc - before * millisecondsInMinute;
  // The greater offset is the earlier instant. In a gap neither fits.
  const fitting = [Math.max(before, after), Math.min(before, after)].find(
    (offset) => offsetInMinutes(asUtc - offset * millisecondsInMinute, zone) === offset,
  );
  return asUtc - (fitting ?? before) * millisecondsInMinute;
};

/** What clocks in a zone show at an instant. */
export const wallClockOf = (instant: number, zone: string): Required<WallClock> => {
  const shown = new Date(instant + offsetInMinutes(instant, zone) * millisecondsInMinute);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
};

/** How far a zone is ahead of UTC at an instant, in whole minutes; an unknown zone is UTC. */
export const offsetInMinutes = (instant: number, zone: string): number => {
  const shown = Math.abs(instant) <= maxTime && formatter(zone)?.format(instant);
  const [, sign, hours, minutes] = /GMT([-+−])(\d\d):(\d\d)/.exec(shown || '') ?? [];
  return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1) : 0;
};

/** The instant at which this would be shown in UTC; a day past the month's end, or hour 24, runs on. */
export const utc = ({ year, month, day, hour = 0, minute = 0, second = 0 }: WallClock): number =>
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;

const formatter = (zone: string): Intl.DateTimeFormat | undefined => {
  // Names differ by case alone, and a formatter is large: without the fold, hostile data could fill the memory.
  const name = zone.toLowerCase();
  const known = formatters.get(name);
  if (known || !/^[a-z]/.test(name)) return known;
  try {
    const made = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
    formatters.set(name, made);
    return made;
  } catch {
    return undefined;
  }
};

const formatters = new Map<string, Intl.DateTimeFormat>();
