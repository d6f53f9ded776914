import type { QuestionType } from './question.ts';
import { isDate, isTime } from './date.ts';

/** The least or greatest answer: a real date or a time where one is asked for, elsewhere a number. */
export const readLimit = (input: unknown, type: QuestionType): number | string | undefined => {
  if (type === 'date') return typeof input === 'string' && isDate(input) ? input : undefined;
  if (type === 'time') return typeof input === 'string' && isTime(input) ? input : undefined;
  const number = typeof input === 'string' && input.trim() ? Number(input) : input;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** A limit of length is whole, and within what a booking can carry. */
export const readMaxLength = (input: unknown): number | undefined =>
  typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= 10_000 ? input : undefined;

/** What HTML's `autocomplete` takes: a few plain words. */
export const readToken = (input: unknown): string | undefined =>
  typeof input === 'string' && /^[a-z0-9][a-z0-9 -]{0,99}$/.test(input) ? input : undefined;

/** The kinds of file that HTML's `accept` names: endings, media types, or whole families of them. */
export const readAccept = (input: unknown): string | undefined =>
  typeof input === 'string' &&
  input.length <= 300 &&
  input.split(',').every((kind) => /^\s*(?:\.[\w-]+|[\w.+-]+\/(?:\*|[\w.+-]+))\s*$/.test(kind))
    ? input
    : undefined;
