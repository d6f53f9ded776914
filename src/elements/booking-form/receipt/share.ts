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
  const title = textIn(event.name, language);
  // What follows the page's path may tell who was written to.
  const url =
    safeUrl(event.url ?? '', document.documentElement.baseURI) ?? `${location.origin}${location.pathname}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
  const canShare = typeof navigator.share === 'function';
  return html`${
    canShare
      ? plain(words.tellSomeone, () => void navigator.share({ title, url }).catch(() => 'thought better of'))
      : html`<a href=${mail}>${words.tellSomeone}</a>`
  }
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

const plain = (words: string, press: (e: Event) => unknown): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${words}</button>`;
