import { html, type TemplateResult } from 'lit';
import { timetableWords } from '../../language/timetable/index.ts';
import { nearestLanguage } from '../page/nearest-language.ts';

/** What asks could not be fetched: said in calm words, with a way to try again, and never an empty box. */
export const formUnavailable = async (element: Element, again: () => void): Promise<TemplateResult> => {
  const { words } = await timetableWords(nearestLanguage(element));
  return html`<p class="calm" part="failed" tabindex="-1">
    ${words.formFailed} <button type="button" class="plain" @click=${again}>${words.tryAgain}</button>
  </p>`;
};
