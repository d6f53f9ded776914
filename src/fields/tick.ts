import { html, type TemplateResult } from 'lit';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { box } from './choice.ts';
import { describedBy, help, say, tokens } from './frame.ts';

/** A question that is answered by ticking: the box stands before its words. */
export const tick = (question: Question, state: FieldState, words: FormWords): TemplateResult => html`
  <div class=${tokens('question', state)} part=${tokens('question', state)}>
    ${help(question, state, words)}
    <div class="option" part="option">
      ${box(
        'checkbox',
        state,
        {
          id: state.id,
          value: 'yes',
          checked: (state.initial ?? (question.type !== 'consent' && question.value)) === true,
          required: !!question.required,
        },
        describedBy(question, state),
      )}
      <label part="label" for=${state.id} dir="auto">${say(question.label, state.language)}</label>
    </div>
  </div>
`;
