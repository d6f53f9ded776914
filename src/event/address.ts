import type { Place } from './event.ts';
import { textIn } from './text.ts';

/** A place as it is written on a letter, in one line. */
export const addressInOneLine = ({ name, address = {} }: Place, language: string): string =>
  [
    textIn(name, language),
    address.streetAddress,
    address.addressLocality,
    address.addressRegion,
    address.postalCode,
    address.addressCountry,
  ]
    .filter((part, at, all) => part && all.indexOf(part) === at)
    .join(', ');
