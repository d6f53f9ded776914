import { html } from 'lit';
import type { Option, Question } from '../booking/question.ts';
import type { Field } from './field.ts';
import { choices } from './choice.ts';
import { group } from './frame.ts';

/** A number on a short scale, 1 to 5 unless `min` and `max` say otherwise: plain numbers, which every reader can say. */
export const rating: Field = {
  type: 'rating',
  read: (given) => {
    const [picked] = given();
    return picked ? Number(picked) : undefined;
  },
  check: (answer, question) =>
    scale(question).some(({ value }) => value === String(answer)) ? undefined : { code: 'not-an-option' },
  render: (question, state, words) =>
    group(
      question,
      state,
      words,
      html`<div class="row">${choices('radio', question, state, scale(question))}</div>`,
    ),
};

const longestScale = 11;

const scale = ({ min = 1, max = 5 }: Question): readonly Option[] => {
  const numbers: Option[] = [];
  for (let at = Number(min); at <= Number(max) && numbers.length < longestScale; at += 1) {
    numbers.push({ value: String(at), label: String(at) });
  }
  return numbers;
};
