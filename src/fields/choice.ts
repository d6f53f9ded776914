import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { once } from './once.ts';
import { say, tokens } from './frame.ts';

/** Options to pick from, all in sight, each with its hint; "other" asks for words while it is picked. */
export const choices = (
  kind: 'radio' | 'checkbox',
  question: Question,
  state: FieldState,
  words: FormWords,
  options: readonly Option[],
): readonly TemplateResult[] => {
  const { initial = question.value } = state;
  const picked = initial === undefined ? [] : typeof initial === 'object' ? initial : [String(initial)];
  const ownWords = picked.find((one) => !options.some(({ value }) => value === one));
  return options.map(({ value, label, hint, other }, index) => {
    const id = index ? `${state.id}-${index}` : state.id;
    const checked = picked.includes(value) || (!!other && ownWords !== undefined);
    return html`
      <div class="option" part="option">
        ${box(kind, state, { id, value, checked, required: kind === 'radio' && !!question.required }, hint && `${id}-hint`)}
        <label for=${id} dir="auto">${say(label, state.language)}</label>
        ${hint ? html`<p class="hint" part="hint" id="${id}-hint" dir="auto">${say(hint, state.language)}</p>` : nothing}
        ${other ? otherWords(state, ownWords, words) : nothing}
      </div>
    `;
  });
};

/** One box, or one circle. */
export const box = (
  kind: 'radio' | 'checkbox',
  state: FieldState,
  { id, value, checked, required }: { id: string; value: string; checked: boolean; required: boolean },
  description: string | typeof nothing | undefined,
): TemplateResult => html`
  <input
    class="box"
    part=${tokens('input', state)}
    id=${id}
    name=${state.inputName}
    type=${kind}
    value=${value}
    ?checked=${once(checked)}
    ?required=${required}
    aria-invalid=${state.error && kind === 'checkbox' ? 'true' : nothing}
    aria-describedby=${description ?? nothing}
  />
`;

const otherWords = (
  { id, inputName }: FieldState,
  ownWords: string | undefined,
  words: FormWords,
): TemplateResult => html`
  <div class="other">
    <label for="${id}-other" .textContent=${words.pleaseSay}></label>
    <input class="input" part="input" id="${id}-other" name="${inputName}-other" type="text" dir="auto" value=${once(ownWords ?? '')} />
  </div>
`;

/** What was picked, with the words that were typed in place of "other". */
export const inOwnWords = (picked: string, { options = [] }: Question, typed: string | undefined): string =>
  (options.some(({ value, other }) => other && value === picked) && typed?.trim()) || picked;
