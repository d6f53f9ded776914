import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Question } from '../booking/question.ts';
import type { FieldState } from './field.ts';
import { once } from './once.ts';
import { say, tokens } from './frame.ts';

/** Options to pick from, all in sight; what stands under one is written by who has more to say of it. */
export const choices = (
  kind: 'radio' | 'checkbox',
  question: Question,
  state: FieldState,
  options: readonly Option[],
  picked: readonly string[] = pickedIn(question, state),
  more: (option: Option, id: string) => unknown = () => nothing,
): readonly TemplateResult[] =>
  options.map((option, index) => {
    const { value, label, hint, remaining } = option;
    const id = index ? `${state.id}-${index}` : state.id;
    const full = remaining === 0;
    return html`
      <div class="option" part="option">
        ${box(kind, state, { id, value, full, checked: picked.includes(value), required: kind === 'radio' && !!question.required }, hint && `${id}-hint`)}
        <label for=${id} dir="auto">${say(label, state.language)}</label>
        ${more(option, id)}
      </div>
    `;
  });

/** What is picked before anyone picks. */
export const pickedIn = ({ value }: Question, { initial = value }: FieldState): readonly string[] =>
  initial === undefined ? [] : typeof initial === 'object' ? initial : [String(initial)];

interface Box {
  readonly id: string;
  readonly value: string;
  readonly checked: boolean;
  readonly required: boolean;
  readonly full?: boolean;
}

/**
 * One box, or one circle. What is full is seen and said, and cannot be picked. A box that must be ticked would be called
 * wrong before anyone had a chance to, were it not said that it is not.
 */
export const box = (
  kind: 'radio' | 'checkbox',
  state: FieldState,
  { id, value, checked, required, full = false }: Box,
  description: string | typeof nothing | undefined,
): TemplateResult => html`
  <input
    class="box"
    part=${tokens('input', state)}
    id=${id}
    name=${state.inputName}
    type=${kind}
    value=${value}
    ?checked=${once(checked && !full)}
    ?disabled=${full}
    ?required=${required}
    aria-invalid=${kind === 'checkbox' ? String(!!state.error) : nothing}
    aria-describedby=${description ?? nothing}
  />
`;
