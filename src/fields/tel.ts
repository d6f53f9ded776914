import type { Field } from './field.ts';
import { line, readLine } from './line.ts';

/** A telephone number, however it is written. */
export const tel: Field = {
  type: 'tel',
  read: readLine,
  render: (question, state, words) => line(question, state, words, { type: 'tel', width: 'middling' }),
};
