import type { Text } from '../event/event.ts';
import { withoutMarkup } from '../safety/markup.ts';
import { plainText, singleLine } from '../safety/text.ts';

/** An object that anyone may have written: only its own keys are looked at, and only by name. */
export interface Loose {
  readonly [key: string]: unknown;
}

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object says itself, never what its prototype says. */
export const own = (object: unknown, key: string): unknown =>
  isLoose(object) && Object.hasOwn(object, key) ? object[key] : undefined;

/** The first of what an object says. */
export const first = (object: unknown, key: string): unknown => {
  const said = own(object, key);
  return Array.isArray(said) ? said[0] : said;
};

/** One thing or a list of things are the same; a list longer than anyone would show is cut. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 100) : [value];

/** Reads each of a list, and leaves out what cannot be read. */
export const each = <T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] =>
  list(value)
    .map(read)
    .filter((item) => item !== undefined);

/** Text is a string, a number, `{"@value"}`, a map of languages, or the first of a list that is one of these. */
export const textOf = (value: unknown, reduce = line): Text | undefined => {
  const words = (plain: unknown): string | undefined => {
    const text = typeof plain === 'string' || Number.isFinite(plain) ? reduce(String(plain)) : '';
    return visible.test(text) ? text : undefined;
  };
  const inLanguages = (pairs: readonly (readonly [unknown, unknown])[]): Text | undefined => {
    const known = pairs.flatMap(([language, plain]) => {
      const text = words(plain);
      return text && isLanguage(language) ? [[language, text]] : [];
    });
    return known.length ? Object.fromEntries(known) : undefined;
  };
  if (!Array.isArray(value)) {
    if (!isLoose(value)) return words(value);
    return words(own(value, '@value')) ?? inLanguages(Object.entries(value).slice(0, 100));
  }
  const pairs = list(value).map((item) => [own(item, '@language'), own(item, '@value')] as const);
  const said = pairs.length > 1 && pairs.every(([language]) => isLanguage(language));
  return (
    (said ? inLanguages(pairs) : undefined) ??
    each(value.slice(0, 9), (item) => (Array.isArray(item) ? undefined : textOf(item, reduce)))[0]
  );
};

/** Text in one language: the first, where there are several. */
export const wordsOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return typeof text === 'object' ? Object.values(text)[0] : text;
};

/** Text that may have several lines. */
export const linesOf = (value: unknown): Text | undefined => textOf(value, lines);

/** The short name of a schema.org term, however it is written: in full, with `http:`, with a prefix. */
export const term = (value: unknown): string =>
  String(wordsOf(own(value, '@id') ?? value) ?? '').replace(/^.*[/#:]/, '');

/** A count is whole; fewer than none is none; anything else is unknown. */
export const countOf = (value: unknown): number | undefined => {
  const written = list(own(value, 'value') ?? value)[0];
  const number = typeof written === 'string' && /^\s*-?\d+\s*$/.test(written) ? Number(written) : written;
  return Number.isSafeInteger(number) ? Math.max(0, Number(number)) : undefined;
};

/** Yes and no, as a truth value or as schema.org's terms. */
export const truthOf = (value: unknown): boolean | undefined => {
  const said = typeof value === 'boolean' ? String(value) : term(value).toLowerCase();
  return said === 'true' ? true : said === 'false' ? false : undefined;
};

/** A language is a BCP 47 tag of a shape that is in use. */
export const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value);

/** Leaves out what is unknown: an absent key and one that holds nothing would be told apart. */
export const known = <T extends object>(facts: Facts<T>): T => {
  for (const [key, fact] of Object.entries(facts))
    if (fact === undefined || (Array.isArray(fact) && !fact.length)) delete facts[key as keyof T];
  return facts as T;
};

/** The facts of a record; those that it may lack may be undefined. */
type Facts<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

const line = (text: string): string => singleLine(withoutMarkup(text));
const lines = (text: string): string => plainText(withoutMarkup(text)).trim();
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
