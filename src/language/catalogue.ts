/** A day as a calendar shows it, in the zone where the event happens. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number /* 1 to 12 */;
  readonly day: number /* 1 to 31 */;
}

/** A clock's reading on a day. */
export interface ClockTime {
  readonly hour: number /* 0 to 23 */;
  readonly minute: number;
}

/** How a language writes dates that some browsers' `Intl` lacks. Sunday is the first weekday. */
export interface DateWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  long(weekday: string, day: number, month: string, year: number): string;
  time(clock: ClockTime): string;
}

/** One language's words, typed by English: a missing word does not compile. */
export interface Catalogue<Words> {
  /** BCP 47. */
  readonly language: string;
  readonly dates?: DateWords;
  readonly words: Words;
}

/** Picks the form of a word that a number asks for, by CLDR's plural rules. */
export const plural = (
  language: string,
  count: number,
  forms: { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string },
): string => forms[rules(language).select(count)] ?? forms.other;

const ruleCache = new Map<string, Intl.PluralRules>();

const rules = (language: string): Intl.PluralRules => {
  let found = ruleCache.get(language);
  if (!found) ruleCache.set(language, (found = new Intl.PluralRules(language)));
  return found;
};
