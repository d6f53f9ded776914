import { namedPrices } from '../named-prices.ts';
import type { Prices } from './event.ts';

/** What a cell says that something costs: amounts alone, else each with whom it is for. */
export const pricesIn: Prices = (text, currency) =>
  plainPrices(text, currency) ?? namedPrices(text, currency);

/**
 * Each amount is a price, with a point or a comma before its pennies: one alone, for each person, or several with a
 * stroke, a dash or a word between. So is a plain word for nothing. Anything else is none, and `undefined`.
 */
const plainPrices: Prices = (text, currency) => {
  if (/^(?:free(?: (?:entry|admission|event))?|no charge|am ddim)$/i.test(text)) return [{ price: 0 }];
  const amounts = text.split(between).map((part) => amount.exec(part)?.slice(1) ?? []);
  const signs = amounts.map(([before, , after]) => before ?? after);
  // In `£5/3` the first says for both.
  const sign = signs.find(Boolean) ?? currency;
  if (amounts.length > most || !amounts.every(([, figures]) => figures)) return undefined;
  return amounts.map(([, figures = ''], at) => ({
    price: figures.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'),
    priceCurrency: currencyOf(signs[at] ?? sign),
  }));
};

const most = 10;

const between = /\s*(?:[/–—-]|\b(?:to|or|neu)\b)\s*/i;

const amount = /^(£|€|[A-Z]{3})?\s*(\d[\d.,]*)\s*(£|€|[A-Z]{3})?\s*(?:pp|each|per person|y pen)?$/;

const currencyOf = (sign: string): string => ({ '£': 'GBP', '€': 'EUR' })[sign] ?? sign;
