import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../booking/question.ts';
import type { Field, FieldState } from './field.ts';
import { normalise } from '../booking/normalise.ts';
import { textIn } from '../event/text.ts';
import { autocompleteOf, describedBy, frame, tokens } from './frame.ts';
import { sayIfFull } from './full.ts';
import { once } from './once.ts';
import { initialText } from './line.ts';
import { besideWords, checkOwnWords, inOwnWords, otherWords, ownWordsIn } from './own-words.ts';

/** One of many options, in a list that opens. It starts with none picked, so that nobody answers without noticing. */
export const select: Field = {
  type: 'select',
  read: (given, question) => normalise(inOwnWords(given()[0] ?? '', question, given('other')[0]), question),
  check: checkOwnWords,
  render: (question, state, words) => {
    const { options = [] } = question;
    const { error } = besideWords(question, state);
    const given = initialText(question, state);
    const ownWords = ownWordsIn([given], options);
    const other = options.find((option) => option.other);
    const picked = ownWords === undefined ? given : other?.value;
    return frame(
      question,
      state,
      words,
      html`<div @change=${(e: Event) => askForWords(e, other)}>
        <select
          class="input"
          part=${tokens('input', { ...state, error })}
          id=${state.id}
          name=${state.inputName}
          dir="auto"
          autocomplete=${autocompleteOf(question, state)}
          ?required=${!!question.required}
          aria-required=${question.required ? 'true' : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(question, { ...state, error })}
        >
          <option value="" .textContent=${words.choose}></option>
          ${options.map((option) => choice(option, option.value === picked, state))}
        </select>
        ${
          other
            ? html`<div class=${once(picked === other.value ? 'words' : 'words hidden-words')}>
              ${otherWords(question, state, ownWords, words)}
            </div>`
            : nothing
        }
      </div>`,
    );
  },
};

/** What is full is seen and said, and cannot be picked. */
const choice = (option: Option, picked: boolean, { language }: FieldState): TemplateResult => {
  const full = option.remaining === 0;
  const { value } = option;
  const text = textIn(sayIfFull(option, language).label, language);
  return html`<option value=${value} ?disabled=${full} ?selected=${once(picked && !full)} .textContent=${text}></option>`;
};

/** Words are asked for while "other" is picked; they stay where they are when it is not. */
const askForWords = ({ target, currentTarget }: Event, other: Option | undefined): void => {
  if (!(target instanceof HTMLSelectElement) || !(currentTarget instanceof HTMLElement)) return;
  currentTarget.querySelector('.words')?.classList.toggle('hidden-words', target.value !== other?.value);
};
