import type { EventRecord, Offer, Party, Place, Text, VirtualLocation } from '../event/event.ts';
import { withoutMarkup } from '../safety/markup.ts';

/** Something in schema.org's words. */
export interface JsonLd {
  readonly '@type': string;
  readonly [fact: string]: unknown;
}

/** The file that is kept: one event an item, its facts always in the same order, so that a difference shows what changed. */
export const documentOf = (events: readonly EventRecord[]): string =>
  `${JSON.stringify({ '@context': 'https://schema.org', '@graph': events.map(toJsonLd) }, null, 2)}\n`;

/** An event as the reader of records takes it back: nothing is lost but where it was read. */
export const toJsonLd = (event: EventRecord): JsonLd => ({ '@type': 'Event', ...factsOf(event) });

/** A fact that is added to the record must be written here, or this does not compile. */
type Facts = { readonly [Fact in keyof EventRecord]-?: unknown };

const factsOf = (event: EventRecord): Facts => ({
  identifier: plain(event.identifier),
  name: text(event.name),
  startDate: event.startDate,
  endDate: event.endDate,
  // The start says it.
  allDay: undefined,
  timeZone: event.timeZone,
  doorTime: event.doorTime,
  previousStartDate: one(event.previousStartDate),
  eventStatus: term(event.eventStatus),
  eventAttendanceMode: term(event.eventAttendanceMode),
  location: one(event.location?.map(placeOf)),
  description: text(event.description),
  url: event.url,
  image: one(event.image?.map(imageOf)),
  organizer: one(event.organizer?.map(partyOf)),
  funder: one(event.funder?.map(partyOf)),
  attendee: one(event.attendee?.map(partyOf)),
  performer: one(event.performer?.map(partyOf)),
  audience: one(event.audience?.map((type) => ({ '@type': 'Audience', audienceType: text(type) }))),
  keywords: list(event.keywords),
  inLanguage: one(event.inLanguage),
  offers: one(event.offers?.map(offerOf)),
  isAccessibleForFree: event.isAccessibleForFree,
  maximumAttendeeCapacity: event.maximumAttendeeCapacity,
  remainingAttendeeCapacity: event.remainingAttendeeCapacity,
  availabilityStarts: event.availabilityStarts,
  availabilityEnds: event.availabilityEnds,
  waitingList: event.waitingList,
  // Told anew whenever it is asked for.
  closed: undefined,
  maximumPlaces: event.maximumPlaces,
  accessibilitySupport: list(event.accessibilitySupport),
  accessibilityInformation: text(event.accessibilityInformation),
  attendeeInstructions: text(event.attendeeInstructions),
  meetingPoint: text(event.meetingPoint),
  superEvent: event.superEvent && {
    '@type': 'EventSeries',
    identifier: plain(event.superEvent.identifier),
    name: text(event.superEvent.name),
    url: event.superEvent.url,
  },
  subEvent: one(event.subEvent?.map(toJsonLd)),
  questions: event.questions,
  dateModified: event.dateModified,
  source: undefined,
});

const placeOf = ({ type, name, url, ...rest }: Place | VirtualLocation): JsonLd => ({
  '@type': type,
  name: text(name),
  address: 'address' in rest && rest.address ? addressOf(rest.address) : undefined,
  url,
  withheldUntilBooked: 'withheldUntilBooked' in rest ? rest.withheldUntilBooked : undefined,
});

const addressOf = (address: NonNullable<Place['address']>): JsonLd => ({
  '@type': 'PostalAddress',
  streetAddress: plain(address.streetAddress),
  addressLocality: plain(address.addressLocality),
  addressRegion: plain(address.addressRegion),
  postalCode: plain(address.postalCode),
  addressCountry: plain(address.addressCountry),
});

const imageOf = ({ url, caption }: { readonly url: string; readonly caption?: Text }): unknown =>
  caption ? { '@type': 'ImageObject', url, caption: text(caption) } : url;

const partyOf = ({ name, url, email, telephone }: Party): JsonLd => ({
  '@type': 'Organization',
  name: text(name),
  url,
  email: plain(email),
  telephone: plain(telephone),
});

const offerOf = (offer: Offer): JsonLd => ({
  '@type': 'Offer',
  identifier: plain(offer.identifier),
  name: text(offer.name),
  price: offer.price,
  priceCurrency: offer.priceCurrency,
  availability: term(offer.availability),
  validFrom: offer.validFrom,
  validThrough: offer.validThrough,
  url: offer.url,
});

const term = (name: string | undefined): string | undefined => name && `https://schema.org/${name}`;

/** In a list each text in several languages is one item, so that it is not taken for several. */
const list = (texts: readonly Text[] | undefined): unknown =>
  one(texts?.map((words) => (typeof words === 'string' ? plain(words) : inLanguages(words))));

/** One thing needs no list. */
const one = (items: readonly unknown[] | undefined): unknown => (items?.length === 1 ? items[0] : items);

/** Readers take text for HTML: what would be reduced or decoded once more is escaped. */
const plain = (words: string | undefined): string | undefined =>
  words === undefined || withoutMarkup(words) === words
    ? words
    : words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const inLanguages = (words: Exclude<Text, string>): unknown =>
  Object.fromEntries(Object.entries(words).map(([language, value]) => [language, plain(value)]));

/** Several languages are JSON-LD's language-tagged strings; a single one would be read without its language. */
const text = (words: Text | undefined): unknown => {
  if (words === undefined || typeof words === 'string') return plain(words);
  const said = Object.entries(words);
  return said.length > 1
    ? said.map(([language, value]) => ({ '@language': language, '@value': plain(value) }))
    : inLanguages(words);
};
