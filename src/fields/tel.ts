import type { Field } from './field.ts';
import { isTelephone } from '../booking/telephone.ts';
import { line, readLine } from './line.ts';

/** A telephone number, however it is written. */
export const tel: Field = {
  type: 'tel',
  read: readLine,
  check: (answer) => (isTelephone(String(answer)) ? undefined : { code: 'not-a-telephone' }),
  render: (question, state, words) => line(question, state, words, { type: 'tel', width: 'middling' }),
};
