import ICAL from 'ical.js';
import { millisecondsInDay } from 'date-fns/constants';
import { utc } from '../../../event/time-zone.ts';

/** What is wanted of a series, on the clock on the wall where it happens. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** How much more may be looked at in one calendar: rules can ask for every second of a century, or for what never comes. */
export interface Patience {
  steps: number;
}

/**
 * The starts that a rule gives (RFC 5545, 3.3.10), in order, on the clock on the wall. A rule that cannot be read
 * gives nothing; one that would try anyone's patience gives what was found till then, and is not `whole`.
 */
export const expand = (
  start: number,
  dateOnly: boolean,
  text: string,
  { from, until }: Span,
  patience: Patience,
): { readonly starts: readonly number[]; readonly whole: boolean } | undefined => {
  const starts: number[] = [];
  try {
    const rule = ICAL.Recur.fromString(text.slice(0, longest));
    rule.interval = Math.min(rule.interval, most);
    rule.until = timeOf(until, false);
    const first = rule.count ? start : start + skipped(rule, from - start);
    const iterator = new Patient({ rule, dtstart: timeOf(first, dateOnly) });
    iterator.patience = patience;
    let left = rule.count || Infinity;
    for (let time: ICAL.Time | null = iterator.next(); time; time = iterator.next()) {
      const wall = utc(time);
      // The series' own start is counted, even where the rule does not give it (3.8.5.3).
      left -= left === rule.count && wall > start ? 2 : 1;
      if (left < 0) break;
      if (wall >= from) starts.push(wall);
    }
    return { starts, whole: true };
  } catch (error) {
    return starts.length || error === impatient ? { starts, whole: false } : undefined;
  }
};

const longest = 500; /* characters */
const most = 10_000; /* steps for one series, and between two of its instances */

/** Days and weeks before the span are passed over as one, by whole intervals, so that the rule keeps its beat. */
const skipped = ({ freq, interval }: ICAL.Recur, before: number): number => {
  const days = freq === 'DAILY' ? 1 : freq === 'WEEKLY' ? 7 : 0;
  const beat = days * interval * millisecondsInDay;
  return beat && before > 0 ? Math.floor(before / beat) * beat : 0;
};

const timeOf = (wall: number, isDate: boolean): ICAL.Time => {
  const shown = new Date(wall);
  return ICAL.Time.fromData({
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    isDate,
  });
};

const impatient = new Error('impatient');

/** This is asked once for each date that is looked at, found or not. */
class Patient extends ICAL.RecurIterator {
  patience: Patience = { steps: 0 };
  steps = most;

  override check_contracting_rules(): boolean {
    if (this.steps-- <= 0 || this.patience.steps-- <= 0) throw impatient;
    return super.check_contracting_rules();
  }
}
