import type { Field } from './field.ts';
import { normalise } from '../booking/normalise.ts';
import { group } from './frame.ts';
import { moreChoices } from './more-choices.ts';
import { checkOwnWords, inOwnWords } from './own-words.ts';

/** One of a few options that need more than a label. */
export const moreRadio: Field = {
  type: 'radio',
  more: true,
  read: (given, question) => {
    const [picked] = given();
    return picked ? normalise(inOwnWords(picked, question, given('other')[0]), question) : undefined;
  },
  check: checkOwnWords,
  render: (question, state, words) =>
    group(question, state, words, moreChoices('radio', question, state, words)),
};
