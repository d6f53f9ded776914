import { html, type TemplateResult } from 'lit';
import { calendarLinks } from '../../../event/calendar-links.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { saveCalendarFile } from './calendar-file.ts';

/** The event into a calendar: a file for any of them, links for two on the web, which carry nothing about the visitor. */
export const calendar = (event: EventRecord, language: string, words: ReceiptWords): TemplateResult => {
  const { google, outlook } = calendarLinks(event, language);
  return html`<p class="links">
    <button type="button" class="plain" @click=${() => void saveCalendarFile(event, language)}>
      ${words.addToCalendar}
    </button>
    ${link(google, words.googleCalendar)} ${link(outlook, words.outlookCalendar)}
  </p>`;
};

const link = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`;
