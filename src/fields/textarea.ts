import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../booking/question.ts';
import type { Field, FieldState } from './field.ts';
import { autocompleteOf, describedBy, frame, tokens } from './frame.ts';
import { once } from './once.ts';
import { initialText, readLine } from './line.ts';

/** Words on several lines. */
export const textarea: Field = {
  type: 'textarea',
  read: readLine,
  render: (question, state, words) => frame(question, state, words, lines(question, state)),
};

/** Where words on several lines are typed; what counts them is named too. */
export const lines = (question: Question, state: FieldState, count = ''): TemplateResult =>
  html`<textarea
    class="input"
    part=${tokens('input', state)}
    id=${state.id}
    name=${state.inputName}
    rows="4"
    dir="auto"
    .defaultValue=${once(initialText(question, state))}
    autocomplete=${autocompleteOf(question, state)}
    ?required=${!!question.required}
    aria-required=${question.required ? 'true' : nothing}
    aria-invalid=${state.error ? 'true' : nothing}
    aria-describedby=${describedBy(question, state, count)}
  ></textarea>`;
