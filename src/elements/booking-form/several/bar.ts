import { css, html, render } from 'lit';
import { addStyles } from '../../styles/add-styles.ts';
import { button } from '../../styles/button.ts';
import type { FormShell } from '../form-shell.ts';

/** The way back to the form, above the timetable while another event is being picked. */
export class PickingBar {
  readonly #box = document.createElement('p');

  constructor(private readonly form: FormShell) {
    this.#box.className = 'base picking';
    this.#box.setAttribute('part', 'picking');
  }

  show(words: string, goOn: () => void): void {
    const root = this.form.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    addStyles(root, button, pickingStyles);
    render(
      html`<button type="button" class="button second" @click=${goOn}><span>${words}</span></button>`,
      this.#box,
    );
    root.prepend(this.#box);
  }

  hide(): void {
    this.#box.remove();
  }
}

const pickingStyles = css`
  .picking {
    margin-block: 0 0.75em;
  }
`;
