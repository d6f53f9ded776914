import { readWritten } from '../../../event/date-time.ts';
import { offsetInMinutes, utc } from '../../../event/time-zone.ts';
import { own, wordsOf, type Loose } from '../../value.ts';

/**
 * Times are given twice, by the clock on the wall and in UTC: what lies between is the offset, so that a time that
 * comes twice when clocks go back is the right one. Of whole days the last ends a second before midnight.
 */
export const momentsIn = (item: unknown, timeZone: string): Loose => {
  const start = momentIn(item, 'start');
  const end = momentIn(item, 'end');
  if (own(item, 'all_day') === true)
    return { ...zoneIn(item, timeZone), startDate: start.text.slice(0, 10), endDate: end.text.slice(0, 10) };
  return { ...zoneIn(item, timeZone, start), startDate: start.text, endDate: end.text };
};

interface Moment {
  readonly text: string;
  readonly instant?: number;
  readonly offset?: number /* minutes */;
}

const momentIn = (item: unknown, which: 'start' | 'end'): Moment => {
  const local = wordsOf(own(item, `${which}_date`)) ?? '';
  const read = readWritten(local);
  const inUtc = readWritten(wordsOf(own(item, `utc_${which}_date`)) ?? '');
  if ('reason' in read || 'reason' in inUtc) return { text: local };
  const instant = utc(inUtc);
  const offset = (utc(read) - instant) / 60_000;
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const isOffset = Number.isInteger(offset) && Math.abs(offset) < 1440;
  return isOffset
    ? { text: `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`, instant, offset }
    : { text: local };
};

/**
 * A site may be set to an offset instead of a zone (`UTC+1`). Where the page's own zone has that offset then, it is
 * meant; else whole hours have zones without seasons, whose names have the sign the other way round.
 */
const zoneIn = (item: unknown, timeZone: string, start?: Moment): Loose => {
  const said = wordsOf(own(item, 'timezone')) ?? '';
  const [, sign, hours] = /^UTC([-+])(\d\d?)$/.exec(said) ?? [];
  if (!said.startsWith('UTC')) return { timeZone: said };
  if (start?.instant !== undefined && offsetInMinutes(start.instant, timeZone) === start.offset)
    return { timeZone };
  return {
    timeZone: hours && Number(hours) <= 12 ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : timeZone,
  };
};
