import { plural, type DateWords } from './catalogue.ts';
import { twelveHours } from './clock.ts';

/** Welsh days and clocks, which Chromium lacks. */
export const dates: DateWords = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  weekdays: [
    'Dydd Sul',
    'Dydd Llun',
    'Dydd Mawrth',
    'Dydd Mercher',
    'Dydd Iau',
    'Dydd Gwener',
    'Dydd Sadwrn',
  ],
  long: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
  time: (clock) => twelveHours(clock, { separator: '.', noon: 'hanner dydd', midnight: 'hanner nos' }),
};

/** A date inside a sentence. */
export const within = (date: string): string => date.replace(/^Dydd /, 'dydd ');

/** A date where the sentence asks for the soft mutation: after `ar`, `tan`, `yn`, or as the time when something happens. */
export const softened = (date: string): string => date.replace(/^Dydd /, 'ddydd ');

/** Numbers take the singular; two softens it. */
export const places = (n: number): string => plural('cy', n, { two: '2 le', other: `${n} lle` });
