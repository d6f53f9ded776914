import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Text that may change later, in an element that is replaced whole: a browser's page translation swaps
 * text nodes, and a kept one would never show anything new.
 */
export const said = (text: string, name = 'said'): unknown =>
  keyed(text, html`<span class=${name}>${text}</span>` as TemplateResult);
