import type { Answer, When } from './question.ts';
import { own } from './own.ts';

/** A condition is read to a depth of eight and a hundred parts; undefined where any of it cannot be understood. */
export const readWhen = (input: unknown): When | undefined => {
  let left = 100;
  const read = (part: unknown, depth: number): When | undefined => {
    left -= 1;
    if (left < 0 || depth > 8) return undefined;
    const key = ['question', 'all', 'any', 'not'].find((one) => own(part, one) !== undefined);
    if (key === 'question') {
      const question = own(part, key);
      const is = readAnswer(own(part, 'is'));
      return typeof question === 'string' && is !== undefined ? { question, is } : undefined;
    }
    if (key === 'not') {
      const not = read(own(part, key), depth + 1);
      return not && { not };
    }
    const list = key && own(part, key);
    if (!Array.isArray(list)) return undefined;
    const parts: When[] = [];
    for (const one of list) {
      const when = read(one, depth + 1);
      if (!when) return undefined;
      parts.push(when);
    }
    return key === 'all' ? { all: parts } : { any: parts };
  };
  return read(input, 1);
};

/** An answer is text, a finite number, yes or no, or a list of texts. */
export const readAnswer = (input: unknown): Answer | undefined => {
  if (Array.isArray(input)) {
    const list: readonly unknown[] = input;
    return list.length <= 300 && list.every(isShort) ? list.map(String) : undefined;
  }
  return isShort(input) || typeof input === 'boolean' ? input : undefined;
};

const isShort = (input: unknown): input is string | number =>
  (typeof input === 'string' && input.length <= 4000) ||
  (typeof input === 'number' && Number.isFinite(input));
