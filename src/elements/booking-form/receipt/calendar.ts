import { html, type TemplateResult } from 'lit';
import { calendarLinks } from '../../../event/calendar-links.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { saveCalendarFile } from './calendar-file.ts';

/**
 * The event into a calendar: a file for any of them, links for two on the web, which carry nothing about the visitor.
 * Where it is one of several, `named` tells those who hear a list of links which one each is for.
 */
export const calendar = (
  event: EventRecord,
  language: string,
  words: ReceiptWords,
  named: unknown,
): TemplateResult => {
  const { google, outlook } = calendarLinks(event, language);
  const link = (address: string, text: string): TemplateResult =>
    html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}${named}</a>`;
  return html`<button type="button" class="plain" @click=${() => void saveCalendarFile(event, language)}>${words.addToCalendar}${named}</button>
    ${link(google, words.googleCalendar)} ${link(outlook, words.outlookCalendar)}`;
};
