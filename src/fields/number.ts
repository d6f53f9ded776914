import type { Field } from './field.ts';
import { isCount } from '../booking/count.ts';
import { line, readLine } from './line.ts';

/**
 * A number is typed as text: browsers' number inputs change when scrolled over, and give nothing at all where
 * they understood nothing. What is no number is read as it was typed, so that the check can say so.
 */
export const number: Field = {
  type: 'number',
  read: (given, question) => {
    const typed = readLine(given, question);
    const digits = String(typed).replace(
      /^([+-]?\d{1,3})((?:[,\s]\d{3})+)(?![\d,])/,
      (_, first: string, rest: string) => first + rest.replace(/[,\s]/g, ''),
    );
    const value = Number(digits);
    return /^[+-]?\d+(\.\d+)?$/.test(digits) && Number.isFinite(value) ? value : typed;
  },
  render: (question, state, words) =>
    line(question, state, words, { inputMode: isCount(question) ? 'numeric' : 'decimal', width: 'narrow' }),
};
