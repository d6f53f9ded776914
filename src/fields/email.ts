import type { Field } from './field.ts';
import { line, readLine } from './line.ts';

/** An e-mail address; browsers’ own checks differ, so it is checked by one rule of ours. */
export const email: Field = {
  type: 'email',
  read: readLine,
  render: (question, state, words) => line(question, state, words, { type: 'email' }),
};
