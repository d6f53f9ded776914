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

/** A price is shown in the currency of the first offer that has one; without a currency there is no price. */
export const priceOf = ({ offers = [] }: EventRecord): Price | undefined => {
  const priced = offers.filter(isPriced);
  const currency = priced[0]?.priceCurrency;
  const alike = priced.filter(({ priceCurrency }) => priceCurrency === currency);
  const onSale = alike.filter((offer) => !isSoldOut(offer));
  const amounts = (onSale.length ? onSale : alike).map(({ price }) => price);
  const amount = Math.min(...amounts);
  return (currency && { amount, currency, dearest: Math.max(...amounts) }) || undefined;
};

/** An offer is sold out where it says so; one that says nothing may be had. */
export const isSoldOut = ({ availability }: Offer): boolean =>
  availability === 'SoldOut' || availability === 'OutOfStock';

const isPriced = (offer: Offer): offer is Offer & { price: number; priceCurrency: string } =>
  offer.price !== undefined && offer.priceCurrency !== undefined;
