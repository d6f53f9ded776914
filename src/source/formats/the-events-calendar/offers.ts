import { list, own, wordsOf, type Loose } from '../../value.ts';

/** Each amount is an offer of its own; the text beside them is for people. */
export const offersIn = (priced: unknown): readonly Loose[] => {
  const details = own(priced, 'cost_details');
  const values = list(own(details, 'values') ?? []).filter((value) => wordsOf(value) !== undefined);
  const sign = wordsOf(own(details, 'currency_symbol'));
  const currency =
    wordsOf(own(details, 'currency_code')) ?? (sign === '£' ? 'GBP' : sign === '€' ? 'EUR' : undefined);
  if (values.length) return values.map((price) => ({ price, priceCurrency: currency }));
  return /^free$/i.test(wordsOf(own(priced, 'cost')) ?? '') ? [{ price: 0 }] : [];
};
