import type { Field } from './field.ts';
import { normalise } from '../booking/normalise.ts';
import { choices, inOwnWords } from './choice.ts';
import { group } from './frame.ts';

/** One of a few options, all in sight. */
export const radio: Field = {
  type: 'radio',
  read: (given, question) => {
    const picked = given()[0];
    return picked ? normalise(inOwnWords(picked, question, given('other')[0]), question) : undefined;
  },
  render: (question, state, words) =>
    group(question, state, words, choices('radio', question, state, words, question.options ?? [])),
};
