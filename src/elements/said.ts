import { html, type TemplateResult } from 'lit';

/**
 * Text that may change later is put into its element anew each time: a browser's page translation swaps text nodes,
 * and a kept one would never show anything new.
 */
export const said = (text: string, name = 'said'): TemplateResult =>
  html`<span class=${name} .textContent=${text}></span>`;
