import { html } from 'lit';
import { lengthOf } from '../booking/length.ts';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { Field, FieldState } from './field.ts';
import { frame } from './frame.ts';
import { readLine } from './line.ts';
import { lines } from './textarea.ts';

/**
 * Words on several lines, up to a limit. The characters left are counted, and nothing is cut off. Eyes see the count at
 * each key; ears are told it when typing rests.
 */
export const moreTextarea: Field = {
  type: 'textarea',
  more: true,
  read: readLine,
  render: (question, state, words) => {
    const { id } = state;
    return frame(
      question,
      state,
      words,
      html`<div @input=${(e: InputEvent) => sayWhenResting(e, question, words)}>
        ${lines(question, state, `${id}-count`)} ${count(question, state, words)}
        <p class="hidden" id="${id}-said" role="status"></p>
      </div>`,
    );
  },
};

const count = (question: Question, { id, answer }: FieldState, words: FormWords): unknown => {
  const left = leftOf(question, typeof answer === 'string' ? answer : '');
  const part = left < 0 ? 'count over' : 'count';
  return html`<p class="hint" part=${part} id="${id}-count" .textContent=${countWords(left, words)}></p>`;
};

const leftOf = ({ maxLength = 0 }: Question, text: string): number => maxLength - lengthOf(text);

const countWords = (left: number, words: FormWords): string =>
  left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);

const restInMilliseconds = 1000;

const resting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

const sayWhenResting = (
  { target, currentTarget }: InputEvent,
  question: Question,
  words: FormWords,
): void => {
  if (!(target instanceof HTMLTextAreaElement) || !(currentTarget instanceof HTMLElement)) return;
  const region = currentTarget.querySelector('[role=status]');
  clearTimeout(resting.get(target));
  resting.set(
    target,
    setTimeout(() => {
      if (region) region.textContent = countWords(leftOf(question, target.value), words);
    }, restInMilliseconds),
  );
};
