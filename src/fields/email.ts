import type { Field } from './field.ts';
import { isEmail } from '../booking/email.ts';
import { line, readLine } from './line.ts';

/** An e-mail address, checked by one rule in every browser. */
export const email: Field = {
  type: 'email',
  read: readLine,
  check: (answer) => (isEmail(String(answer)) ? undefined : { code: 'not-an-email' }),
  render: (question, state, words) => line(question, state, words, { type: 'email' }),
};
