import { html, type TemplateResult } from 'lit';
import type { EventRecord, Offer } from '../../../event/event.ts';
import { isSoldOut } from '../../../event/offer.ts';
import { textIn } from '../../../event/text.ts';
import type { DetailWords } from '../../../language/details/en.ts';
import type { Showing } from '../showing.ts';

/** Each of several offers with its name, its price as far as that is known, and whether it is gone. */
export const offers = (
  { offers: all = [] }: EventRecord,
  own: DetailWords,
  showing: Showing,
): TemplateResult | undefined => {
  const lines = all.map((offer) => lineOf(offer, own, showing)).filter(Boolean);
  return all.length > 1 && lines.length
    ? html`<ul>
        ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>`
    : undefined;
};

const lineOf = (offer: Offer, own: DetailWords, { words, dates, language }: Showing): string => {
  const { price, priceCurrency, name } = offer;
  const cost = price === 0 ? words.free : price && priceCurrency ? dates.price(price, priceCurrency) : '';
  const line = [textIn(name, language), cost].filter(Boolean).join(': ');
  return line && isSoldOut(offer) ? own.soldOut(line) : line;
};
