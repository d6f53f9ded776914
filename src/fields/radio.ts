import type { Field } from './field.ts';
import { choices } from './choice.ts';
import { group } from './frame.ts';

/** One of a few options, all in sight. */
export const radio: Field = {
  type: 'radio',
  read: (given) => given()[0],
  render: (question, state, words) =>
    group(question, state, words, choices('radio', question, state, question.options ?? [])),
};
