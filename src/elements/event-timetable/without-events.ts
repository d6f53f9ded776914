import { html, type TemplateResult } from 'lit';
import type { Setting } from './showing.ts';

/** Until the events are there those who hear the page are told; what the partner wrote stays below. */
export const loading = ({ words }: Setting): TemplateResult => html`<p class="hidden">${words.loading}</p>`;

/** No events could be had: calm words and a way to ask again, above what the partner wrote. */
export const failed = ({ words }: Setting, again: () => void): TemplateResult =>
  html`<p class="calm" part="failed">
    ${words.failed} <button type="button" class="plain" @click=${again}>${words.tryAgain}</button>
  </p>`;

/** There are none. */
export const empty = ({ words }: Setting): TemplateResult =>
  html`<slot name="empty"><p class="calm" part="empty" tabindex="-1">${words.empty}</p></slot>`;
