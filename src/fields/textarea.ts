import { html, nothing } from 'lit';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { Field, FieldState } from './field.ts';
import { lengthOf } from '../booking/length.ts';
import { autocompleteOf, describedBy, frame, tokens } from './frame.ts';
import { once } from './once.ts';
import { initialText, readLine } from './line.ts';

/** Words on several lines. Where there is a limit the characters left are counted, and nothing is cut off. */
export const textarea: Field = {
  type: 'textarea',
  read: readLine,
  render: (question, state, words) =>
    frame(
      question,
      state,
      words,
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
          aria-describedby=${describedBy(question, state, question.maxLength ? `${state.id}-count` : '')}
        ></textarea>
        ${count(question, state, words)}`,
    ),
};

const count = ({ maxLength }: Question, { id, answer }: FieldState, words: FormWords): unknown => {
  if (!maxLength) return nothing;
  const left = maxLength - lengthOf(typeof answer === 'string' ? answer : '');
  const text = left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
  return html`<p class="hint" part=${left < 0 ? 'count over' : 'count'} id="${id}-count" .textContent=${text}></p>`;
};
