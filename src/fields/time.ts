import type { Field } from './field.ts';
import { isTime } from '../booking/date.ts';
import { line, readLine } from './line.ts';

/** A time of day. The browser's own input is written and read the way its user is used to. */
export const time: Field = {
  type: 'time',
  read: readLine,
  check: (answer) => (isTime(String(answer)) ? undefined : { code: 'wrong-pattern' }),
  render: (question, state, words) => line(question, state, words, { type: 'time', width: 'middling' }),
};
