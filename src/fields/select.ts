import { html, nothing } from 'lit';
import type { Field } from './field.ts';
import { textIn } from '../event/text.ts';
import { autocompleteOf, describedBy, frame, tokens } from './frame.ts';
import { once } from './once.ts';
import { initialText, readLine } from './line.ts';

/** One of many options, in a list that opens. It starts with none picked, so that nobody answers without noticing. */
export const select: Field = {
  type: 'select',
  read: readLine,
  render: (question, state, words) => {
    const picked = initialText(question, state);
    return frame(
      question,
      state,
      words,
      html`<select
        class="input"
        part=${tokens('input', state)}
        id=${state.id}
        name=${state.inputName}
        dir="auto"
        autocomplete=${autocompleteOf(question, state)}
        ?required=${!!question.required}
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${state.error ? 'true' : nothing}
        aria-describedby=${describedBy(question, state)}
      >
        <option value="" .textContent=${words.choose}></option>
        ${(question.options ?? []).map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${once(value === picked)} .textContent=${textIn(label, state.language)}></option>`,
        )}
      </select>`,
    );
  },
};
