import { html, nothing, type TemplateResult } from 'lit';
import { readDateTime } from '../../event/date-time.ts';
import { wallClock } from '../../event/moment.ts';
import { safeUrl } from '../../safety/url.ts';
import type { Telling } from './telling.ts';

/** Who gets the answers, until when, and the privacy notice: said before the button, as far as the partner says it. */
export const trustLine = ({ form, words, dates }: Telling): TemplateResult | typeof nothing => {
  const { recipient, keepUntil, privacyUrl, lawfulBasis } = form;
  const read = readDateTime(keepUntil ?? '', 'UTC');
  const until = 'value' in read ? dates.long(wallClock(read.value, 'UTC')) : '';
  const text = recipient
    ? until
      ? words.goesToUntil(recipient, until)
      : words.goesTo(recipient)
    : until && words.keptUntil(until);
  const notice = privacyUrl && safeUrl(privacyUrl, form.baseURI);
  if (!text && !notice && !lawfulBasis) return nothing;
  return html`<p class="trust" part="trust">
    ${text ? html`<span dir="auto">${text}</span>` : nothing}
    ${lawfulBasis ? html`<span dir="auto">${lawfulBasis}</span>` : nothing}
    ${notice ? html`<a href=${notice} target="_blank" rel="noopener">${words.privacyNotice}</a>` : nothing}
  </p>`;
};
