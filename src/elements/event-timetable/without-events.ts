import { html, nothing, type TemplateResult } from 'lit';
import type { TimetableWords } from '../../language/timetable/en.ts';
import type { Trouble } from '../page/trouble.ts';
import type { Reading } from './reading.ts';

/**
 * Where the events are long in coming those who hear the page are told; where none can be had, everyone is, in calm words
 * and with a way to ask again. What the partner wrote stays below.
 */
export const status = (
  reading: Reading,
  words: TimetableWords,
  again: () => void,
): TemplateResult | typeof nothing => {
  if (reading.kind === 'reading' && reading.isLong) return html`<p class="hidden">${words.loading}</p>`;
  if (reading.kind !== 'failed') return nothing;
  return html`<p class="calm" part="failed">
    ${words.failed} <button type="button" class="plain" @click=${again}>${words.tryAgain}</button>
  </p>`;
};

/** There are none. */
export const empty = (words: TimetableWords): TemplateResult =>
  html`<slot name="empty"><p class="calm" part="empty" tabindex="-1">${words.empty}</p></slot>`;

/** What the site's editor should know when what draws events could not be had; until then it is not known. */
export const unavailable = ({ kind }: Reading): Trouble[] | undefined =>
  kind === 'failed' ? [{ code: 'timetable-unavailable' }] : undefined;
