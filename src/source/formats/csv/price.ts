import type { Loose } from '../../value.ts';

/** A price is one amount, with a point or a comma before its pennies, or a plain word for nothing; anything else is no price. */
export const priceIn = (text: string, currency: string): Loose | undefined => {
  if (/^(?:free|am ddim)$/i.test(text)) return { price: 0 };
  const [, before, amount, after] = /^(£|€|[A-Z]{3})?\s*(\d[\d.,]*)\s*(£|€|[A-Z]{3})?$/.exec(text) ?? [];
  if (!amount) return undefined;
  const sign = before ?? after ?? currency;
  return {
    price: amount.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'),
    priceCurrency: sign === '£' ? 'GBP' : sign === '€' ? 'EUR' : sign,
  };
};
