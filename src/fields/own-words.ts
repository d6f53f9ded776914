import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswer } from '../booking/check.ts';
import type { Answer, Option, Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { once } from './once.ts';

/** What was picked, with the words that were typed in place of "other". */
export const inOwnWords = (picked: string, { options = [] }: Question, typed: string | undefined): string =>
  (options.some(({ value, other }) => other && value === picked) && typed?.trim()) || picked;

/** The words among what is picked that are none of the options. */
export const ownWordsIn = (picked: readonly string[], options: readonly Option[] = []): string | undefined =>
  picked.find((one) => one && !options.some(({ value }) => value === one));

/** "Something else, or an allergy" alone tells nobody what: whoever picks it is asked for words. */
export const checkOwnWords: CheckAnswer = (answer, question) =>
  lacksWords(answer, question) ? { code: 'own-words' } : undefined;

const lacksWords = (answer: Answer | undefined, { options = [] }: Question): boolean => {
  const picked = typeof answer === 'object' ? answer : [answer];
  return options.some(({ value, other, remaining }) => other && remaining !== 0 && picked.includes(value));
};

/** The options of a question have no part in an error that is about the words of one of them. */
export const besideWords = (question: Question, state: FieldState): FieldState =>
  lacksWords(state.answer, question) ? { ...state, error: undefined } : state;

/** Where "other" is said in words. It keeps them while something else is picked. */
export const otherWords = (
  question: Question,
  state: FieldState,
  ownWords: string | undefined,
  words: FormWords,
): TemplateResult => {
  const id = `${state.id}-other`;
  const isWrong = !!state.error && lacksWords(state.answer, question);
  return html`
    <div class="other">
      <label for=${id} .textContent=${words.pleaseSay}></label>
      <input
        class="input"
        part=${isWrong ? 'input invalid' : 'input'}
        id=${id}
        name="${state.inputName}-other"
        type="text"
        dir="auto"
        value=${once(ownWords ?? nothing)}
        aria-required="true"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${state.id}-error` : nothing}
      />
    </div>
  `;
};
