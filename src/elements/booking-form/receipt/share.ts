import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../event/text.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { safeUrl } from '../../../safety/url.ts';

/**
 * Tells somebody else of the event: by what the machine has for it, else by e-mail or a link to copy. It carries the
 * event's name and address, and nothing about the one who booked.
 */
export const share = (event: EventRecord, language: string, words: ReceiptWords): TemplateResult => {
  const url = addressOf(event);
  return html`${tell(event, language, words, nothing)}
  ${
    'clipboard' in navigator
      ? plain(words.copyLink, async (e) => {
          const status = (e.currentTarget as Element).nextElementSibling;
          await navigator.clipboard.writeText(url);
          if (status) status.textContent = words.copied;
        })
      : nothing
  }<span class="copied" role="status"></span>`;
};

/** By what the machine has for it, else by e-mail. Where it is one of several events, `named` says which. */
export const tell = (
  event: EventRecord,
  language: string,
  { tellSomeone }: ReceiptWords,
  named: unknown,
): TemplateResult => {
  const title = textIn(event.name, language);
  const url = addressOf(event);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
  return typeof navigator.share === 'function'
    ? plain([tellSomeone, named], () => void navigator.share({ title, url }).catch(() => 'thought better of'))
    : html`<a href=${mail}>${tellSomeone}${named}</a>`;
};

/** Its own, else the page's: what follows the page's path may tell who was written to. */
const addressOf = ({ url = '' }: EventRecord): string =>
  safeUrl(url, document.documentElement.baseURI) ?? `${location.origin}${location.pathname}`;

const plain = (words: unknown, press: (e: Event) => unknown): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${words}</button>`;
