import { readDocument } from '../document.ts';
import type { About, Read } from '../format.ts';
import type { Loose } from '../value.ts';
import { momentsOf } from './h-event/moment.ts';
import { propertiesOf, type Properties } from './h-event/properties.ts';
import { nothing } from './json-ld.ts';
import { nothingGiven } from './scripts.ts';

/** Events that a page's own words are marked as (microformats2, h-event) are put into schema.org's words. */
export const readHEvents = (root: ParentNode, about: About): Read => {
  const events = [...root.querySelectorAll('.h-event')].map((element) => eventIn(propertiesOf(element)));
  return events.length ? readDocument(events, about, 'h-event', true) : nothing(nothingGiven);
};

/** Who attends is not read: a list of names in a page is no reason to show them in another place. */
const eventIn = ({ get }: Properties): Loose => {
  const start = momentsOf(get('dt-start'));
  return {
    identifier: get('uid')[0]?.text,
    name: get('name')[0]?.text,
    startDate: start,
    endDate: momentsOf(get('dt-end'), start),
    duration: get('dt-duration')[0]?.text,
    description: (get('content')[0] ?? get('description')[0] ?? get('summary')[0])?.text,
    url: get('url')[0]?.text,
    image: (get('photo')[0] ?? get('featured')[0])?.text,
    keywords: get('category').map(({ text }) => text),
    organizer: get('organizer').map(({ text, inside }) => (inside ? partyIn(inside) : text)),
    location: get('location').map(({ text, inside }) => (inside ? placeIn(inside) : text)),
  };
};

const partyIn = ({ get }: Properties): Loose => ({
  name: get('name')[0]?.text,
  url: get('url')[0]?.text,
  email: get('email')[0]?.text,
  telephone: get('tel')[0]?.text,
});

/** An address may be the place, or stand in it. */
const placeIn = (place: Properties): Loose => {
  const { get } = place.get('adr')[0]?.inside ?? place;
  return {
    name: place.get('name')[0]?.text,
    url: place.get('url')[0]?.text,
    address: {
      streetAddress: get('street-address')[0]?.text,
      addressLocality: get('locality')[0]?.text,
      addressRegion: get('region')[0]?.text,
      postalCode: get('postal-code')[0]?.text,
      addressCountry: get('country-name')[0]?.text,
    },
  };
};
