import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState, Entries } from './field.ts';
import { normalise } from '../booking/normalise.ts';
import { once } from './once.ts';
import { autocompleteOf, describedBy, frame, tokens } from './frame.ts';

/** How an input of one line differs from plain text. */
export interface Kind {
  readonly type?: 'email' | 'tel' | 'time';
  readonly inputMode?: 'numeric' | 'decimal';
  /** As wide as what is written there. */
  readonly width?: 'narrow' | 'middling';
}

/** A question that is answered on one line. What machines read runs from left to right in every language. */
export const line = (
  question: Question,
  state: FieldState,
  words: FormWords,
  { type, inputMode, width }: Kind = {},
): TemplateResult =>
  frame(
    question,
    state,
    words,
    html`<input
      class="input ${width ?? ''}"
      part=${tokens('input', state)}
      id=${state.id}
      name=${state.inputName}
      type=${type ?? 'text'}
      inputmode=${inputMode ?? nothing}
      autocapitalize=${type ? 'none' : nothing}
      spellcheck=${type ? 'false' : nothing}
      dir=${type || inputMode ? 'ltr' : 'auto'}
      value=${once(initialText(question, state))}
      autocomplete=${autocompleteOf(question, state)}
      ?required=${!!question.required}
      aria-required=${question.required ? 'true' : nothing}
      aria-invalid=${state.error ? 'true' : nothing}
      aria-describedby=${describedBy(question, state)}
    />`,
  );

/** What an input starts with. */
export const initialText = ({ value }: Question, { initial = value }: FieldState): string =>
  initial === undefined ? '' : String(initial);

/** What was typed into the question's only input. */
export const readLine = (given: Entries, question: Question): Answer | undefined =>
  normalise(given()[0] ?? '', question);
