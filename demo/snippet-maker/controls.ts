import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from './finding.ts';

/** A labelled field of one line. `input` hears each letter, and `settled` when the field is left. */
export const field = ({
  label,
  value,
  hint,
  type = 'text',
  placeholder,
  input,
  id,
  mode,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email';
  readonly placeholder?: string;
  readonly input: (value: string) => void;
  readonly id: string;
  readonly mode?: 'url' | 'numeric';
}): TemplateResult => html`<div class="field">
  <label for=${id}>${label}</label>
  ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  <input
    id=${id}
    type=${type}
    inputmode=${mode ?? nothing}
    autocomplete="off"
    spellcheck="false"
    placeholder=${placeholder ?? nothing}
    max=${type === 'date' ? fourFigures : nothing}
    aria-describedby=${hint ? `${id}-hint` : nothing}
    .value=${value}
    @input=${(e: InputEvent) => input((e.currentTarget as HTMLInputElement).value)}
  />
</div>`;

/** A year of more figures is never meant; without an end browsers take up to six. */
const fourFigures = '9999-12-31';

/** One of several, each with a sentence about it. */
export const choice = <Value extends string>({
  label,
  name,
  value,
  options,
  pick,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string, hint?: string])[];
  readonly pick: (value: Value) => void;
}): TemplateResult => html`<fieldset class="choice">
  <legend>${label}</legend>
  ${options.map(
    ([option, words, hint]) => html`<label
      ><input type="radio" name=${name} .checked=${option === value} @change=${() => pick(option)} />
      <span>${words}${hint ? html` <small>${hint}</small>` : nothing}</span></label
    >`,
  )}
</fieldset>`;

export const tick = (label: unknown, checked: boolean, change: (checked: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(e: Event) => change((e.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span></label
  >`;

const marks = { wrong: 'Mend this:', note: 'Note:', well: 'Good:' };

/** What was found out about a step. The region stands from the first drawing, so that what is put into it later is said. */
export const findings = (list: readonly Finding[]): TemplateResult => html`<div role="status">
  ${
    list.length > 0
      ? html`<ul class="findings">
        ${list.map(({ kind, text }) => html`<li class=${kind}><strong>${marks[kind]}</strong> <span dir="auto">${text}</span></li>`)}
      </ul>`
      : nothing
  }
</div>`;
