import { isLoose, type Loose } from '../../value.ts';
import { parameterOf, textOf, valueOf, type Component, type Property } from './component.ts';

/** What a calendar says of an event besides when it is, in schema.org's words (RFC 5545, 3.8.1 and RFC 7986, 5). */
export const factsOf = (event: Component): Loose => {
  const all = (name: string): readonly Property[] => event.get(name) ?? [];
  return {
    '@type': 'Event',
    name: all('summary').map(inLanguage),
    dateModified: valueOf(event, 'last-modified'),
    description: all('description').map(inLanguage),
    eventStatus: /^cancelled$/i.test(valueOf(event, 'status')) && 'EventCancelled',
    location: [
      ...all('location').slice(0, 1).map(placeOf),
      ...all('conference').map(placeOf).filter(isLoose),
    ],
    url: valueOf(event, 'url'),
    image: [
      ...all('image'),
      ...all('attach').filter((property) => parameterOf(property, 'fmttype')?.startsWith('image')),
    ].map((property) => /^https:.*/i.exec(textOf(property))?.[0]),
    organizer: all('organizer').map(partyOf),
    keywords: all('categories').flatMap(({ values }) => values),
  };
};

/** A text that stands there in several languages says which each is. */
const inLanguage = (property: Property): Loose => ({
  '@language': parameterOf(property, 'language'),
  '@value': textOf(property),
});

/** A place that is an address on the web is where people join. */
const placeOf = (property: Property): unknown => {
  const text = textOf(property);
  return /^https?:\/\/\S+$/i.test(text)
    ? { '@type': 'VirtualLocation', url: text, name: parameterOf(property, 'label') }
    : text.replace(/\s*,?\s*\n\s*/g, ', ');
};

const partyOf = (property: Property): Loose => {
  const url = textOf(property);
  const email = /^mailto:(.+)/i.exec(url)?.[1];
  return { name: parameterOf(property, 'cn') || email, email, url: email ? undefined : url };
};
