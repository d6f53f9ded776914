import { html, type TemplateResult } from 'lit';
import { field } from '../controls.ts';
import type { Maker } from '../maker.ts';

/** Ours, as people know them. */
const usual = {
  name: 'Name',
  email: 'Email address',
  telephone: 'Telephone number',
  eventName: 'Name of the event',
  eventDate: 'Date of the event',
  places: 'How many places',
  anythingElse: 'Anything else',
};

/** What the service calls the answers, where it has names of its own. */
export const namesOf = (
  maker: Maker,
  hint: string | undefined,
): TemplateResult => html`<details ?open=${hint !== undefined}>
  <summary>What the service calls the answers</summary>
  <p class="hint">
    ${hint ?? 'Most services take any name. Fill in only what has another name there.'}
  </p>
  ${Object.entries(usual).map(([ours, label]) =>
    field({
      id: `names-${ours}`,
      label,
      value: maker.draft.names[ours] ?? '',
      placeholder: ours,
      input: (theirs) => maker.change({ names: { ...maker.draft.names, [ours]: theirs } }),
    }),
  )}
</details>`;
