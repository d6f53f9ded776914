import { list, own, wordsOf, type Loose } from '../../value.ts';
import { namedPrices } from '../named-prices.ts';

/** Each amount is an offer of its own, by its name where the text beside them says whom it is for. */
export const offersIn = (priced: unknown): readonly Loose[] => {
  const details = own(priced, 'cost_details');
  const values = list(own(details, 'values') ?? []).filter((value) => wordsOf(value) !== undefined);
  const sign = wordsOf(own(details, 'currency_symbol'));
  const currency =
    wordsOf(own(details, 'currency_code')) ?? (sign === '£' ? 'GBP' : sign === '€' ? 'EUR' : undefined);
  const named = namedPrices(wordsOf(own(priced, 'cost')) ?? '', currency);
  if (named?.some(({ name }) => name)) return named;
  if (values.length) return values.map((price) => ({ price, priceCurrency: currency }));
  return /^free$/i.test(wordsOf(own(priced, 'cost')) ?? '') ? [{ price: 0 }] : [];
};
