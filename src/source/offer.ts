import type { Offer } from '../event/event.ts';
import { safeUrl } from '../safety/url.ts';
import { dateOf } from './date.ts';
import { first, isLoose, known, own, term, textOf, wordsOf } from './value.ts';

/** An offer whose price cannot be read for certain has no price, and is an offer all the same. */
export const readOffer = (value: unknown, timeZone: string, base?: string): Offer | undefined => {
  if (!isLoose(value)) return undefined;
  const currency = wordsOf(own(value, 'priceCurrency')) ?? '';
  const offer = known<Offer>({
    identifier: wordsOf(own(value, 'identifier')),
    name: textOf(own(value, 'name')),
    price: priceOf(own(value, 'price') ?? own(value, 'lowPrice')),
    priceCurrency: /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    availability: term(own(value, 'availability')) || undefined,
    validFrom: dateOf(own(value, 'validFrom') ?? own(value, 'availabilityStarts'), timeZone),
    validThrough: dateOf(own(value, 'validThrough') ?? own(value, 'availabilityEnds'), timeZone),
    url: safeUrl(first(value, 'url'), base),
  });
  return Object.keys(offer).length ? offer : undefined;
};

/** In major units, with a point; a comma or a sign of a currency may mean anything. */
const priceOf = (value: unknown): number | undefined => {
  const written = wordsOf(value) ?? '';
  return /^\d{1,9}(?:\.\d+)?$/.test(written) ? Number(written) : undefined;
};
