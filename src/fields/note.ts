import { html, nothing } from 'lit';
import type { Field } from './field.ts';
import { help, say } from './frame.ts';
import { links } from './links.ts';

/** Words between questions; nothing is asked. */
export const note: Field = {
  type: 'note',
  render: (question, state, words) => html`
    <div class="question note" part="note" id=${state.id}>
      <p dir="auto">${say(question.label, state.language)}</p>
      ${help(question, state, words)}
      ${question.links ? links(question.links, state.language) : nothing}
    </div>
  `,
};
