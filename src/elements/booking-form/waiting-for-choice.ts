import { html, type TemplateResult } from 'lit';
import type { Telling } from './telling.ts';

/** Until an event is chosen there is nothing to fill in. */
export const waitingForChoice = ({ words }: Telling): TemplateResult =>
  html`<p class="calm">${words.chooseFirst}</p>
    <slot></slot>`;
