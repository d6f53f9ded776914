import { availabilityOf } from '../event/availability.ts';
import type { EventRecord, Offer } from '../event/event.ts';
import { isSoldOut } from '../event/offer.ts';
import { textIn } from '../event/text.ts';
import type { Link, Option, Question } from '../booking/question.ts';
import type { PlaceKindWords } from '../language/place-kinds/en.ts';

/** The kinds of place of one event: what can be chosen here, or is gone, and what is paid for elsewhere. */
export interface PlaceKinds {
  readonly here: readonly Option[];
  readonly elsewhere: readonly Link[];
  /** Something that can be chosen here costs money. */
  readonly priced: boolean;
}

/** What it takes to say them. */
export interface Saying {
  readonly words: PlaceKindWords;
  /** BCP 47. */
  readonly language: string;
  readonly now: number /* milliseconds since the epoch */;
  price(amount: number /* major units */, currency: string /* ISO 4217 */): string;
}

/** A single kind of place asks nothing; of several, those that are on sale now, each once. */
export const placeKindsOf = (event: EventRecord, saying: Saying): PlaceKinds | undefined => {
  const kinds = onSale(event, saying.now).map((offer) => ({ offer, option: optionOf(offer, saying) }));
  if (kinds.length < 2) return undefined;
  // With a waiting list it is a sold-out kind that is waited for.
  const waiting = !!event.waitingList?.open && kinds.every(({ offer }) => isSoldOut(offer));
  const here = new Map<string, Option>();
  const elsewhere: Link[] = [];
  let priced = false;
  for (const { offer, option } of kinds) {
    const gone = isSoldOut(offer) && !waiting;
    if (offer.price && offer.url && !isSoldOut(offer)) elsewhere.push(linkTo(offer, offer.url, saying));
    else if (!here.has(option.value)) {
      here.set(option.value, gone ? { ...option, remaining: 0 } : option);
      priced ||= !gone && !!offer.price;
    }
  }
  return { here: [...here.values()], elsewhere, priced };
};

/** The question, and beside it what is not asked here: those kinds are led to, and never half booked. */
export const placeKindQuestions = (
  { here, elsewhere, priced }: PlaceKinds,
  words: PlaceKindWords,
): readonly Question[] => [
  {
    name: 'placeKind',
    type: 'radio',
    ...words.question,
    ...(priced && { hint: words.nothingPaid }),
    required: true,
    options: here,
  },
  ...(elsewhere.length
    ? [{ name: 'placesElsewhere', type: 'note', label: words.elsewhere, links: elsewhere } as const]
    : []),
];

/** An offer has the times at which an event with that offer alone could be booked. */
const onSale = (
  { availabilityStarts: _starts, availabilityEnds: _ends, offers = [], ...event }: EventRecord,
  now: number,
): readonly Offer[] =>
  offers.filter(
    (offer) =>
      !/^(?:not-yet|closed)$/.test(
        availabilityOf({ ...event, offers: [offer] }, { now, bookable: true }).state,
      ),
  );

/** What is sent is the same whatever the visitor's language. */
const optionOf = (offer: Offer, saying: Saying): Option => {
  const label = [textIn(offer.name, saying.language), costOf(offer, saying)].filter(Boolean);
  const value =
    offer.identifier ??
    (textIn(offer.name, 'en') || `${offer.price ?? ''} ${offer.priceCurrency ?? ''}`.trim());
  return {
    value,
    label: label.length > 1 ? saying.words.priced(label[0] ?? '', label[1] ?? '') : (label[0] ?? value),
  };
};

const costOf = ({ price, priceCurrency }: Offer, { words, price: written }: Saying): string =>
  price === 0 ? words.free : price && priceCurrency ? written(price, priceCurrency) : '';

const linkTo = (offer: Offer, url: string, saying: Saying): Link => ({
  label: saying.words.payOn(String(optionOf(offer, saying).label), url.split('/')[2] ?? ''),
  url,
});
