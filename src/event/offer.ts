import type { EventRecord, Offer } from './event.ts';

/** What a place costs: the lowest price that can still be had. */
export interface Price {
  readonly amount: number /* major units */;
  readonly currency: string /* ISO 4217 */;
  /** The same, where there is only one price. */
  readonly dearest: number;
}

/** An event is free where it says so, or where every offer costs nothing. */
export const isFree = ({ isAccessibleForFree, offers = [] }: EventRecord): boolean =>
  isAccessibleForFree ?? (offers.length > 0 && offers.every(({ price }) => price === 0));

/** A price is shown in the currency of the first offer that has one; nothing is nothing in any, and without one. */
export const priceOf = ({ offers = [] }: EventRecord): Price | undefined => {
  const currency = offers.find(({ price, priceCurrency }) => price && priceCurrency)?.priceCurrency;
  const alike = offers.filter((offer) => isPriced(offer, currency));
  const onSale = alike.filter((offer) => !isSoldOut(offer));
  const amounts = (onSale.length ? onSale : alike).map(({ price }) => price);
  const amount = Math.min(...amounts);
  return currency ? { amount, currency, dearest: Math.max(...amounts) } : undefined;
};

/** An offer is sold out where it says so; one that says nothing may be had. */
export const isSoldOut = ({ availability }: Offer): boolean =>
  availability === 'SoldOut' || availability === 'OutOfStock';

const isPriced = (offer: Offer, currency: string | undefined): offer is Offer & { price: number } =>
  offer.price === 0 || (offer.price !== undefined && offer.priceCurrency === currency);
