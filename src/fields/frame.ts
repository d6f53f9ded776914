import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../booking/question.ts';
import type { Text } from '../event/event.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { textIn } from '../event/text.ts';

/** A question with one input: label above, then hint, reason and error, then the input. */
export const frame = (
  question: Question,
  state: FieldState,
  words: FormWords,
  input: unknown,
): TemplateResult => html`
  <div class=${tokens('question', state)} part=${tokens('question', state)}>
    <label class="label" part="label" for=${state.id} dir="auto">${label(question, state, words)}</label>
    ${help(question, state, words)} ${input}
  </div>
`;

/** A question with several inputs: the label is a legend, which is said before each of them. */
export const group = (
  question: Question,
  state: FieldState,
  words: FormWords,
  inputs: unknown,
): TemplateResult => html`
  <fieldset
    class=${tokens(noun(question), state)}
    part=${tokens(noun(question), state)}
    id=${isGroup(question) ? state.id : nothing}
    tabindex=${isGroup(question) ? -1 : nothing}
    role=${isOneOf(question) ? 'radiogroup' : nothing}
    aria-required=${isOneOf(question) && question.required ? 'true' : nothing}
    aria-invalid=${isOneOf(question) && state.error ? 'true' : nothing}
    aria-describedby=${describedBy(question, state)}
  >
    <legend class="label" part="label" dir="auto">${label(question, state, words)}</legend>
    ${help(question, state, words)} ${inputs}
  </fieldset>
`;

const noun = (question: Question): string => (isGroup(question) ? 'question group' : 'question');

const isGroup = ({ type }: Question): boolean => type === 'group';

/** Only a group that has one answer can be said to be required or wrong as a whole (ARIA 1.2, radiogroup). */
const isOneOf = ({ type }: Question): boolean => type === 'radio' || type === 'rating';

/** Text in an element of its own, which is replaced whole: a translated page may have swapped what was in it. */
export const say = (text: Text, language: string): TemplateResult =>
  html`<span .textContent=${textIn(text, language)}></span>`;

/** A noun, with the state as a further token: for `class` and `part`. */
export const tokens = (noun: string, { error }: FieldState): string => (error ? `${noun} invalid` : noun);

/** The ids of what describes an input, in the order in which they stand: only those that are there. */
export const describedBy = (
  { hint, why }: Question,
  { id, error }: FieldState,
  more = '',
): string | typeof nothing =>
  [hint && `${id}-hint`, why && `${id}-why`, error && `${id}-error`, more].filter(Boolean).join(' ') ||
  nothing;

/** What the browser may fill in; what is sensitive is not kept for whoever uses the machine next. */
export const autocompleteOf = (
  { sensitive }: Question,
  { autocomplete }: FieldState,
): string | typeof nothing => (sensitive ? 'off' : autocomplete) ?? nothing;

/** Hint, reason and error, each where there is one. */
export const help = (
  { hint, why }: Question,
  { id, error, language }: FieldState,
  words: FormWords,
): unknown => [
  hint ? html`<p class="hint" part="hint" id="${id}-hint" dir="auto">${say(hint, language)}</p>` : nothing,
  why ? html`<p class="hint" part="hint why" id="${id}-why" dir="auto">${say(why, language)}</p>` : nothing,
  error
    ? html`<p class="error" part="error" id="${id}-error" dir="auto">
        <span class="hidden">${say(words.error, language)} </span>${say(error, language)}
      </p>`
    : nothing,
];

const label = (question: Question, { language }: FieldState, words: FormWords): unknown => [
  say(question.label, language),
  question.required || question.oneOf || isGroup(question)
    ? nothing
    : // With the space outside Chromium would name the field without it.
      html`<span class="optional" .textContent=${` (${words.optional})`}></span>`,
];
