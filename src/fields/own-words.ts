import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { once } from './once.ts';

/** What was picked, with the words that were typed in place of "other". */
export const inOwnWords = (picked: string, { options = [] }: Question, typed: string | undefined): string =>
  (options.some(({ value, other }) => other && value === picked) && typed?.trim()) || picked;

/** The words among what is picked that are none of the options. */
export const ownWordsIn = (picked: readonly string[], options: readonly Option[] = []): string | undefined =>
  picked.find((one) => one && !options.some(({ value }) => value === one));

/** Where "other" is said in words. It keeps them while something else is picked. */
export const otherWords = (
  { id, inputName }: FieldState,
  ownWords: string | undefined,
  words: FormWords,
): TemplateResult => html`
  <div class="other">
    <label for="${id}-other" .textContent=${words.pleaseSay}></label>
    <input class="input" part="input" id="${id}-other" name="${inputName}-other" type="text" dir="auto" value=${once(ownWords ?? nothing)} />
  </div>
`;
