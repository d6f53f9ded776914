import { html, type TemplateResult } from 'lit';
import type { Showing } from './showing.ts';

/** Until the events are there: what the partner wrote stays, and those who hear the page are told. */
export const loading = ({ words }: Showing): TemplateResult =>
  html`<p class="hidden" role="status">${words.loading}</p>
    <slot></slot>`;

/** No events could be had: what the partner wrote stays, with calm words and a way to ask again. */
export const failed = ({ words }: Showing, again: () => void): TemplateResult =>
  html`<p class="calm" part="failed" role="status">
      ${words.failed} <button type="button" class="plain" @click=${again}>${words.tryAgain}</button>
    </p>
    <slot></slot>`;

/** There are none. */
export const empty = ({ words }: Showing): TemplateResult =>
  html`<slot name="empty"><p class="calm" part="empty">${words.empty}</p></slot>`;
