import { millisecondsInDay } from 'date-fns/constants';
import { readWritten } from '../../event/date-time.ts';
import { instantOfDate } from '../../event/moment.ts';
import { isTimeZone, wallClockOf } from '../../event/time-zone.ts';
import { formats } from '../../source/formats/index.ts';
import type { FeedLimits } from '../feed/walk-feed.ts';
import type { Given } from '../verb.ts';

/** What an import was asked to do. */
export interface Settings {
  readonly sources: readonly string[];
  readonly out: string;
  readonly type?: string | undefined;
  readonly timeZone: string;
  /** Days, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The moment around which series are told. */
  readonly around: string;
  readonly allowShrink: boolean;
  readonly limits: FeedLimits;
}

/** What was typed is understood in full, or refused in words before anything is read. */
export const readSettings = ({ words: sources, options }: Given, now: number): Settings | string => {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [out, type, timeZone = 'Europe/London'] = [text('out'), text('type'), text('time-zone')];
  const days = ['from', 'to'].map((name) => dayOf(text(name), timeZone, now));
  const numbers = Object.entries(usual).map(([name, most]) => Number(text(name) ?? most));

  if (!sources.length) return 'Say what to import: files or addresses.';
  if (!out) return 'Say where the events are to be kept: --out events.json.';
  if (!isTimeZone(timeZone)) return `“${timeZone}” is not a time zone. Write a name such as Europe/London.`;
  if (type && !formats.some(({ name }) => name === type))
    return `“${type}” is not a format that is read here. Known are: ${formats.map(({ name }) => name).join(', ')}.`;
  if (days.includes('')) return '--from and --to are days, such as 2027-03-28, or today.';
  if ((days[0] ?? '') > (days[1] ?? '9')) return '--from is a later day than --to.';
  if (!numbers.every((number) => number > 0 && number <= 1e6))
    return `${Object.keys(usual)
      .map((name) => `--${name}`)
      .join(', ')} are numbers above 0.`;

  const [seconds = 0, megabytes = 0, pages = 0] = numbers;
  const limits = {
    milliseconds: seconds * 1000,
    bytes: megabytes * 1_000_000,
    pages,
    feedMilliseconds: 10 * 60_000,
    items: 200_000,
    allowPrivate: options['allow-private'] === true,
  };
  const [from, to] = days;
  return {
    sources: [...new Set(sources)],
    out,
    type,
    timeZone,
    from,
    to,
    around: new Date(aroundFor(from, timeZone, now)).toISOString(),
    allowShrink: options['allow-shrink'] === true,
    limits,
  };
};

/** As on the page, but for the time: nobody is looking at an empty timetable meanwhile. */
const usual = { 'time-limit': 30, 'size-limit': 20, pages: 2000 };

/** Readers tell a series from a year before to two years after a moment: all of that from the day that was asked for. */
const aroundFor = (from: string | undefined, timeZone: string, now: number): number => {
  if (!from) return now;
  const first = instantOfDate(from, timeZone);
  return Math.min(Math.max(now, first), first + 364 * millisecondsInDay);
};

/** A day, or nothing where none was asked for; empty where it cannot be read. */
const dayOf = (text: string | undefined, timeZone: string, now: number): string | undefined => {
  if (text !== 'today') return text && ('dateOnly' in readWritten(text) && text.length === 10 ? text : '');
  const { year, month, day } = wallClockOf(now, timeZone);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
};
