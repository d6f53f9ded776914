import { html, type TemplateResult } from 'lit';
import { contactsOf } from '../contacts.ts';
import type { Telling } from './telling.ts';

/** Another way: the telephone and email address of those who hold the event; the partner's own words where it names none. */
export const contact = ({ event, words }: Telling): TemplateResult => {
  const ways = contactsOf(event?.organizer);
  if (ways.length === 0) return html`<slot></slot>`;
  return html`<p class="contact" part="contact">${words.otherWay} ${ways.map((way) => html`${way} `)}</p>`;
};
