import type { Place, PostalAddress, VirtualLocation } from '../event/event.ts';
import { safeUrl } from '../safety/url.ts';
import { first, isLoose, known, own, term, textOf, truthOf, wordsOf } from './value.ts';

/** A place is an object or its name alone; one of which nothing is known is none. */
export const readPlace = (value: unknown, base?: string): Place | VirtualLocation | undefined => {
  const name = textOf(typeof value === 'string' ? value : own(value, 'name'));
  const url = safeUrl(first(value, 'url'), base);
  const address = readAddress(first(value, 'address'));
  if (term(own(value, '@type') ?? own(value, 'type')) === 'VirtualLocation') {
    const withheldUntilBooked = truthOf(own(value, 'withheldUntilBooked'));
    return known<VirtualLocation>({ type: 'VirtualLocation', name, url, withheldUntilBooked });
  }
  return name || url || address ? known<Place>({ type: 'Place', name, address, url }) : undefined;
};

/** An address in one line is taken for its street. */
const readAddress = (value: unknown): PostalAddress | undefined => {
  const address = known<PostalAddress>({
    streetAddress: wordsOf(isLoose(value) ? own(value, 'streetAddress') : value),
    addressLocality: wordsOf(own(value, 'addressLocality')),
    addressRegion: wordsOf(own(value, 'addressRegion')),
    postalCode: wordsOf(own(value, 'postalCode')),
    addressCountry: named(first(value, 'addressCountry')),
  });
  return Object.keys(address).length ? address : undefined;
};

const named = (value: unknown): string | undefined => wordsOf(own(value, 'name') ?? value);
