import { folded } from '../../../event/text.ts';

/** A day as `YYYY-MM-DD`, with what stood after it; or the reason why it is none. */
export type Day = { readonly date: string; readonly rest: string } | { readonly reason: string };

/**
 * A day may be written as in ISO 8601, in figures, or with the name of its month in English or Welsh. Which of two
 * figures is the day is told by the figures, else by the order that holds in the column; where neither settles it,
 * the day is not guessed.
 */
export const dayIn = (text: string, order: Order): Day => {
  const iso = /^(\d{4})[/.-](\d\d?)[/.-](\d\d?)(?:[\s,]+(.*)|(T.*))?$/is.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), Number(iso[3]), iso[4] ?? iso[5]);
  const figures = inFigures(text);
  if (figures) {
    const { one, two, year, rest } = figures;
    const said = one > 12 || one === two ? 'day' : two > 12 ? 'month' : order;
    // In `13-15 March 2027` they are two days.
    if (!year) return { reason: /\d{4}/.test(rest) ? 'not-a-date' : 'no-year' };
    if (!said) return { reason: 'ambiguous-date' };
    return said === 'day' ? day(year, two, one, rest) : day(year, one, two, rest);
  }
  const [, before = '', name = '', second = '', suffix, third, rest] = inWords.exec(text) ?? [];
  const month = (months.indexOf(folded(name).slice(0, 3)) % 12) + 1;
  // Two figures after `13 Mar` are its year.
  const isYear = before && !suffix && !third && second.length === 2;
  const of = before && second && !isYear ? '' : before || second;
  const year = isYear ? second : third;
  if (!month || !of) return { reason: 'not-a-date' };
  return year ? day(year, month, Number(of), rest) : { reason: 'no-year' };
};

/** Which comes first where a day is written in figures; absent: nothing says. */
export type Order = 'day' | 'month' | undefined;

/** One figure over twelve, or a heading such as `dd/mm/yyyy`, settles the order for a whole column. */
export const orderOf = (cells: readonly string[]): Order => {
  const says = (heading: RegExp, figure: 'one' | 'two'): boolean =>
    cells.some((cell) => heading.test(cell) || Number(inFigures(cell)?.[figure]) > 12);
  const dayFirst = says(/dd?\W+mm?\b/i, 'one');
  return dayFirst === says(/mm?\W+dd?\b/i, 'two') ? undefined : dayFirst ? 'day' : 'month';
};

/** A weekday before it says nothing new. Without a backreference: WebKit's find nothing in text beyond Latin-1. */
const inFigures = (text: string) => {
  const found = /^(?:\p{L}+[\s,.]+){0,2}(\d\d?)[/.-](\d\d?)(?:[/.-](\d{4}|\d\d))?(?:[\s,]+(.*))?$/su.exec(
    text,
  );
  return found && { one: Number(found[1]), two: Number(found[2]), year: found[3], rest: found[4] ?? '' };
};

/** `Thursday 11th of February 2027`, `11-Feb-27`, `11 Feb 27`, `February 11, 2027`, `11eg o Chwefror 2027`. */
const inWords =
  /^(?:\p{L}+[\s,.]+){0,2}(?:(\d\d?)\p{L}{0,4}[\s-]+(?:of |o )?)?(\p{L}{3,20})\.?(?:\s+(\d\d?)(\p{L}{0,4}))?(?:[\s,-]+(\d{4}|\d\d))?(?:[\s,]+(.*))?$/su;

/** Their first three letters in English, in Welsh, and in Welsh after “o”. */
const months: readonly string[] =
  'janfebmaraprmayjunjulaugsepoctnovdecionchwmawebrmaimehgorawsmedhydtacrha------faw---faifehorf---fed---dacrag'.match(
    /.../g,
  ) ?? [];

/** Two figures are a year of this century. */
const day = (year = '', month: number, of: number, rest = ''): Day => ({
  date: `${year.padStart(4, '20')}-${twoDigits(month)}-${twoDigits(of)}`,
  rest: rest.trim(),
});

const twoDigits = (n: number): string => `0${n}`.slice(-2);
