import ICAL from 'ical.js';
import { millisecondsInDay } from 'date-fns/constants';
import { utc } from '../../../event/time-zone.ts';
import { isLoose } from '../../value.ts';
import type { Reading } from './reading.ts';
import { wallText, type Written } from './written.ts';

/**
 * The starts that a rule gives (RFC 5545, 3.3.10), in order, on the clock on the wall. A rule that cannot be read
 * gives nothing; one that would try anyone's patience gives what was found till then, and is not `whole`.
 */
export const expand = (
  start: Written,
  written: unknown,
  until: number,
  reading: Reading,
): { readonly starts: readonly number[]; readonly whole: boolean } | undefined => {
  const starts: number[] = [];
  try {
    const rule = ICAL.Recur.fromData({
      ...(isLoose(written) && written),
      until: timeOf({ ...start, wall: until }),
    });
    rule.interval = Math.min(rule.interval, most);
    const wall = start.wall + (rule.count ? 0 : skipped(rule, reading.from - start.wall));
    // Months pass one by one even where nothing is found, and are not asked about.
    reading.steps -= Math.max(0, (until - wall) / (28 * millisecondsInDay));
    if (reading.steps <= 0) throw impatient;
    const iterator = new Patient({ rule, dtstart: timeOf({ ...start, wall }) });
    iterator.reading = reading;
    let left = rule.count || Infinity;
    for (let time = iterator.next(); time; time = iterator.next()) {
      const found = utc(time);
      // The series' own start is counted, even where the rule does not give it (3.8.5.3).
      left -= left === rule.count && found > start.wall ? 2 : 1;
      if (left < 0) break;
      if (found >= reading.from) starts.push(found);
    }
    return { starts, whole: true };
  } catch (error) {
    return starts.length || error === impatient ? { starts, whole: false } : undefined;
  }
};

const most = 10_000; /* steps for one series, and between two of its instances */

/** Days and weeks that are over are passed at once, by whole intervals, so that the rule keeps its beat. */
const skipped = ({ freq, interval }: ICAL.Recur, before: number): number => {
  const days = freq === 'DAILY' ? 1 : freq === 'WEEKLY' ? 7 : 0;
  const length = days * interval * millisecondsInDay;
  return length && before > 0 ? Math.floor(before / length) * length : 0;
};

const timeOf = (written: Written): ICAL.Time => ICAL.Time.fromString(wallText(written), undefined);

const impatient = new Error('impatient');

/** This is asked once for each date that is looked at, found or not. */
class Patient extends ICAL.RecurIterator {
  reading: { steps: number } = { steps: 0 };
  steps = most;

  override check_contracting_rules(): boolean {
    if (this.steps-- <= 0 || this.reading.steps-- <= 0) throw impatient;
    return super.check_contracting_rules();
  }
}
