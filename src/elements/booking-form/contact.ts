import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from './telling.ts';

/** Another way: the telephone and email address of those who hold the event; the partner's own words where it names none. */
export const contact = ({ event, words }: Telling): TemplateResult => {
  const parties = (event?.organizer ?? []).filter(({ telephone, email }) => telephone ?? email);
  if (parties.length === 0) return html`<slot></slot>`;
  return html`<p class="contact" part="contact">
    ${words.otherWay}
    ${parties.map(
      ({ telephone, email }) =>
        html`${telephone ? link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone) : nothing}
        ${email ? link(`mailto:${email}`, email) : nothing}`,
    )}
  </p>`;
};

const link = (address: string, text: string): TemplateResult =>
  html`<a href=${address} translate="no"><bdi>${text}</bdi></a> `;
