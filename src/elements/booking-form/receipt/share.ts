import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../event/text.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { safeUrl } from '../../../safety/url.ts';

/**
 * Tells somebody else of the event: by what the machine has for it, else by e-mail, or by a link to copy. It carries the
 * event's name and address, and nothing about the one who booked. Where it is one of several events, `named` says which.
 */
export const share = (
  event: EventRecord,
  language: string,
  words: ReceiptWords,
  named: unknown,
): TemplateResult => {
  const url = addressOf(event);
  return html`${tell(event, language, words, named)}
  ${
    'clipboard' in navigator
      ? plain([words.copyLink, named], (e) => void copy(url, e.currentTarget as Element, words))
      : nothing
  }<span class="copied" role="status"></span>`;
};

const tell = (
  event: EventRecord,
  language: string,
  { tellSomeone }: ReceiptWords,
  named: unknown,
): TemplateResult => {
  const title = textIn(event.name, language);
  const url = addressOf(event);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}`)}`;
  return typeof navigator.share === 'function'
    ? plain([tellSomeone, named], () => void navigator.share({ title, url }).catch(() => 'thought better of'))
    : html`<a href=${mail}>${tellSomeone}${named}</a>`;
};

/** A page that may not copy shows what there was to copy. */
const copy = async (url: string, button: Element, { copied }: ReceiptWords): Promise<void> => {
  const status = button.nextElementSibling;
  const said = await navigator.clipboard.writeText(url).then(
    () => copied,
    () => url,
  );
  if (status) status.textContent = said;
};

/** Its own, else the page's: what follows the page's path may tell who was written to. */
const addressOf = ({ url = '' }: EventRecord): string =>
  safeUrl(url, document.documentElement.baseURI) ?? `${location.origin}${location.pathname}`;

const plain = (words: unknown, press: (e: Event) => unknown): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${words}</button>`;
