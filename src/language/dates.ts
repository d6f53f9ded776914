import type { CalendarDay, ClockTime, DateWords } from './catalogue.ts';
import { twelveHours } from './clock.ts';
import { dateFormat, localeOf, numberFormat } from './intl.ts';

/** How a language writes days, times and prices. */
export interface DateWriter {
  /** The number alone. */
  dayNumber(day: CalendarDay): string;
  weekday(day: CalendarDay): string;
  monthAndYear(month: Omit<CalendarDay, 'day'>): string;
  /** `Thursday 28 February 2019`. */
  long(day: CalendarDay): string;
  time(clock: ClockTime): string;
  price(amount: number /* major units */, currency: string /* ISO 4217 */): string;
  /** The day and the time of a moment, as they are in a zone. */
  instant(instant: number /* milliseconds since the epoch */, zone: string): string;
}

/**
 * Dates are written by the language's own words where it has them, so that they are alike in every browser; else by
 * `Intl`, with English in British order unless the tag says otherwise; and in English where `Intl` lacks the language.
 */
export const dateWriter = (language: string, words?: DateWords): DateWriter => {
  const locale = localeOf(language);
  const days = words ? byWords(words) : byIntl(locale);
  return {
    ...days,
    price: (amount, currency) => priceIn(locale, amount, currency),
    instant: (instant, zone) => {
      const { day, clock } = inZone(instant, zone);
      return `${days.long(day)}, ${days.time(clock)}`;
    },
  };
};

type Days = Omit<DateWriter, 'price' | 'instant'>;

const byWords = ({ months, weekdays, long, time }: DateWords): Days => {
  const monthOf = ({ month }: { readonly month: number }): string => months[month - 1] ?? '';
  const weekday = (day: CalendarDay): string => weekdays[new Date(utc(day)).getUTCDay()] ?? '';
  return {
    dayNumber: ({ day }) => String(day),
    weekday,
    monthAndYear: (month) => `${monthOf(month)} ${month.year}`,
    long: (day) => long(weekday(day), day.day, monthOf(day), day.year),
    time,
  };
};

const byIntl = (locale: string): Days => {
  const isEnglish = /^en\b/.test(locale);
  const written = (options: Intl.DateTimeFormatOptions, instant: number): string =>
    dateFormat(locale, 'UTC', options).format(instant);
  return {
    dayNumber: ({ day }) => numberFormat(locale, {}).format(day),
    weekday: (day) => written({ weekday: 'long' }, utc(day)),
    monthAndYear: (month) => written({ month: 'long', year: 'numeric' }, utc({ ...month, day: 1 })),
    long: (day) => {
      const text = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, utc(day));
      // Engines disagree about the comma of `Thursday, 28 February`; that of `Thursday, February 28` stays.
      return isEnglish ? text.replace(/, (?=\d+ )/, ' ') : text;
    },
    time: ({ hour, minute }) =>
      isEnglish
        ? twelveHours({ hour, minute }, { separator: ':', noon: 'midday', midnight: 'midnight' })
        : written({ timeStyle: 'short' }, (hour * 60 + minute) * 60_000),
  };
};

/** Whole amounts are written without pence. A currency that is none stands behind its amount as it came. */
const priceIn = (locale: string, amount: number, currency: string): string => {
  const fraction = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  try {
    return numberFormat(locale, { style: 'currency', currency, ...fraction }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
};

const inZone = (instant: number, zone: string): { day: CalendarDay; clock: ClockTime } => {
  const parts = dateFormat('en-GB', zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return {
    day: { year: number('year'), month: number('month'), day: number('day') },
    clock: { hour: number('hour'), minute: number('minute') },
  };
};

const utc = ({ year, month, day }: CalendarDay): number => new Date(0).setUTCFullYear(year, month - 1, day);
