import { html } from 'lit';
import type { Question } from '../booking/question.ts';
import type { Field } from './field.ts';
import { normalise } from '../booking/normalise.ts';
import { group } from './frame.ts';
import { moreChoices } from './more-choices.ts';
import { checkOwnWords, inOwnWords } from './own-words.ts';
import { tick } from './tick.ts';

/** Alone: yes or no. With options: any of them, and "none of these" unpicks the rest. */
export const checkbox: Field = {
  type: 'checkbox',
  read: (given, question) => {
    if (!question.options) return given().length > 0;
    const [typed] = given('other');
    return normalise(
      given().map((picked) => inOwnWords(picked, question, typed)),
      question,
    );
  },
  check: checkOwnWords,
  render: (question, state, words) =>
    question.options
      ? group(
          question,
          state,
          words,
          html`<div @input=${(e: Event) => unpick(e, question)}>
            ${moreChoices('checkbox', question, state, words)}
          </div>`,
        )
      : tick(question, state, words),
};

/** Before the form hears of it, so that it never sees both. */
const unpick = ({ target, currentTarget }: Event, { options = [] }: Question): void => {
  if (!(target instanceof HTMLInputElement) || !(currentTarget instanceof HTMLElement) || !target.checked)
    return;
  const isExclusive = (value: string): boolean =>
    options.some((option) => option.exclusive && option.value === value);
  for (const other of currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    if (other !== target && (isExclusive(target.value) || isExclusive(other.value))) other.checked = false;
  }
};
