import { own, wordsOf, type Loose } from '../../value.ts';
import { momentsIn } from './moments.ts';
import { offersIn } from './offers.ts';

/** Its titles are escaped for HTML, and what it does not know is an empty list or `false`. */
export const eventIn = (item: unknown, site: string, timeZone: string): Loose => ({
  ...momentsIn(item, timeZone),
  identifier: `${site}?id=${wordsOf(own(item, 'id')) ?? ''}`,
  name: own(item, 'title'),
  dateModified: (wordsOf(own(item, 'modified_utc')) ?? '').replace(/$/, 'Z'),
  description: own(item, 'description') || own(item, 'excerpt'),
  url: own(item, 'url'),
  image: own(own(item, 'image'), 'url'),
  eventStatus: statusOf(item),
  location: [
    ...several(own(item, 'venue')).map(placeIn),
    ...(own(item, 'virtual_url') ? [{ '@type': 'VirtualLocation', url: own(item, 'virtual_url') }] : []),
  ],
  organizer: several(own(item, 'organizer')).map((party) => ({
    name: own(party, 'organizer'),
    url: own(party, 'website') || own(party, 'url'),
    email: own(party, 'email'),
    telephone: own(party, 'phone'),
  })),
  keywords: several(own(item, 'categories')).map((category) => own(category, 'name')),
  offers: offersIn(item),
});

const several = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 100) : [value];

const placeIn = (venue: unknown): Loose => ({
  name: own(venue, 'venue'),
  url: own(venue, 'website') || own(venue, 'url'),
  address: {
    streetAddress: own(venue, 'address'),
    addressLocality: own(venue, 'city'),
    addressRegion: own(venue, 'stateprovince') || own(venue, 'province') || own(venue, 'state'),
    postalCode: own(venue, 'zip'),
    addressCountry: own(venue, 'country'),
  },
});

/** Many sites say it in the title alone, and no one should set out for an event that is off. */
const statusOf = (item: unknown): string => {
  const said = `${wordsOf(own(item, 'event_status')) ?? ''} ${wordsOf(own(item, 'title')) ?? ''}`;
  return /^\S*\s*\W*cancell?ed\b/i.test(said)
    ? 'EventCancelled'
    : /^\S*\s*\W*postponed\b/i.test(said)
      ? 'EventPostponed'
      : /^moved/i.test(said)
        ? 'EventMovedOnline'
        : 'EventScheduled';
};
