import type { Loose } from '../../value.ts';
import { textOf, type Component, type Property } from './lines.ts';

/** What a calendar says of an event besides when it is, in schema.org's words (RFC 5545, 3.8.1 and RFC 7986, 5). */
export const factsOf = (event: Component): Loose => {
  const all = (name: string): readonly Property[] => event.get(name) ?? [];
  return {
    '@type': 'Event',
    name: inLanguages(all('SUMMARY')),
    description: inLanguages(all('DESCRIPTION')),
    eventStatus: /^\s*CANCELLED\s*$/i.test(all('STATUS')[0]?.value ?? '') ? 'EventCancelled' : undefined,
    location: [...all('LOCATION').slice(0, 1).flatMap(placeOf), ...all('CONFERENCE').flatMap(meetingOf)],
    url: all('URL')[0]?.value,
    image: [...all('IMAGE'), ...all('ATTACH').filter(isImage)].flatMap(({ value }) =>
      /^https:/i.test(value) ? [value] : [],
    ),
    organizer: all('ORGANIZER').map(partyOf),
    keywords: all('CATEGORIES').flatMap(categoriesOf),
  };
};

/** A text that stands there in several languages says which each is. */
const inLanguages = (properties: readonly Property[]): unknown =>
  properties.map((property) => {
    const language = property.parameters.get('LANGUAGE');
    const text = textOf(property);
    return language ? { '@language': language, '@value': text } : text;
  });

/** A place that is an address on the web is where people join. */
const placeOf = (property: Property): readonly unknown[] => {
  const text = textOf(property).trim();
  return isWebAddress(text)
    ? [{ '@type': 'VirtualLocation', url: text }]
    : [text.replace(/\s*,?\s*\n\s*/g, ', ')];
};

const meetingOf = ({ value, parameters }: Property): readonly unknown[] =>
  isWebAddress(value) ? [{ '@type': 'VirtualLocation', url: value, name: parameters.get('LABEL') }] : [];

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

const isImage = ({ parameters }: Property): boolean => /^image\//i.test(parameters.get('FMTTYPE') ?? '');

const partyOf = ({ value, parameters }: Property): Loose => {
  const email = /^mailto:(.+)/i.exec(value)?.[1];
  return { name: parameters.get('CN') || email, email, url: email ? undefined : value };
};

/** A comma parts two; one that is escaped belongs to its word. */
const categoriesOf = ({ value, parameters }: Property): readonly string[] =>
  (value.match(/(?:\\.|[^\\,])+/gs) ?? []).map((word) => textOf({ value: word, parameters }));
