import { html } from 'lit';
import type { Field } from './field.ts';
import { initialText } from './line.ts';

/** An answer that nobody is asked for: what the partner wrote, or what the page's address said where that is allowed. */
export const hidden: Field = {
  type: 'hidden',
  read: (given, { value }) =>
    value === undefined || typeof value === 'string' ? given()[0] || value : value,
  render: (question, state) =>
    html`<input type="hidden" id=${state.id} name=${state.inputName} value=${initialText(question, state)} />`,
};
