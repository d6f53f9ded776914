import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../controls.ts';
import type { Maker } from '../maker.ts';

const colours = {
  accent: 'Buttons and marks',
  error: 'Errors',
  line: 'Hair lines',
  focus: 'Ring around what has focus',
  field: 'Background of fields',
  'field-text': 'Text in fields',
};

const sizes = {
  radius: {
    label: 'Corners',
    options: { '0': 'square', '0.3em': 'a little round', '1em': 'round', '2em': 'very round' },
  },
  gap: { label: 'Space between events', options: { '0.6em': 'little', '1.15em': 'usual', '2em': 'much' } },
} as const;

/** Colours and shape; whatever is not picked comes from the page around. */
export const lookStep = (maker: Maker): TemplateResult => {
  const { look, page } = maker.draft;
  const set = (property: string, value: string): void =>
    maker.change({ look: { ...maker.draft.look, [property]: value } }, 'settled');
  return html`<p class="hint">
      Type and colours come from your page by themselves. Pick only what should differ.
    </p>
    <div class="colours">
      ${Object.entries(colours).map(([name, label]) =>
        colour(name, label, look[name] ?? '', (value) => set(name, value)),
      )}
      ${Object.entries(sizes).map(([name, size]) => sized(name, size, look[name] ?? '', (value) => set(name, value)))}
    </div>
    ${field({
      id: 'font',
      label: 'Typeface (optional)',
      hint: 'As CSS has it, such as Georgia, serif. Without it, your page’s own.',
      value: look['font'] ?? '',
      input: (font) => maker.change({ look: { ...maker.draft.look, font } }),
    })}
    <p class="hint">For the preview and the contrast, what does your page look like?</p>
    <div class="colours">
      ${colour('page-background', 'Your page’s background', page.background, (background) =>
        maker.change({ page: { ...maker.draft.page, background } }, 'settled'),
      )}
      ${colour('page-text', 'Your page’s text', page.text, (text) =>
        maker.change({ page: { ...maker.draft.page, text } }, 'settled'),
      )}
    </div>`;
};

const colour = (
  name: string,
  label: string,
  value: string,
  pick: (value: string) => void,
): TemplateResult => html`<div class="field colour">
  <label for=${name}>${label}</label>
  <span
    ><input
      id=${name}
      type="color"
      class=${value ? 'picked' : ''}
      .value=${value || '#808080'}
      @input=${(e: InputEvent) => pick((e.currentTarget as HTMLInputElement).value)}
    />
    ${
      value
        ? html`${value}
          <button type="button" class="quiet" aria-label=${`As your page: ${label}`} @click=${() => pick('')}>
            as your page
          </button>`
        : html`<small>as your page</small>`
    }</span
  >
</div>`;

const sized = (
  name: string,
  { label, options }: { readonly label: string; readonly options: { readonly [value: string]: string } },
  value: string,
  pick: (value: string) => void,
): TemplateResult => html`<div class="field">
  <label for=${name}>${label}</label>
  <select id=${name} @change=${(e: Event) => pick((e.currentTarget as HTMLSelectElement).value)}>
    <option value="" .selected=${!value}>as it is</option>
    ${Object.entries(options).map(
      ([size, words]) => html`<option value=${size} .selected=${size === value}>${words}</option>`,
    )}
  </select>
  ${nothing}
</div>`;
