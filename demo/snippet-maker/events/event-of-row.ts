import { pricesIn } from '../../../src/source/formats/csv/prices.ts';
import type { Draft, Row } from '../draft.ts';

/** The events of the table in the words of schema.org, ready to be read, shown and put into a file. */
export const typedEvents = ({ rows, recipient, telephone, email }: Draft): readonly object[] => {
  const organizer = {
    '@type': 'Organization',
    name: recipient || 'The organisers',
    ...(telephone && { telephone }),
    ...(email && { email }),
  };
  return rows.filter(isBegun).map((row) => ({
    ...eventOfRow(row),
    ...((telephone || email) && { organizer }),
  }));
};

/** A row in which something was typed. */
export const isBegun = ({ name, date, starts, ends, venue, places, price }: Row): boolean =>
  [name, date, starts, ends, venue, places, price].some((text) => text.trim());

/** What cannot be understood is left out here, and named beside the table. */
const eventOfRow = (row: Row): object => {
  const { name, date, starts, ends, venue } = row;
  const prices = pricesOf(row) ?? [];
  const isFree = prices.every((price) => 'price' in price && Number(price['price']) === 0);
  const places = placesOf(row);
  return {
    '@type': 'Event',
    identifier: row.identifier ?? identifierOf(row),
    name: name.trim(),
    startDate: starts && date ? `${date}T${starts}` : date,
    ...(date && starts && ends && { endDate: `${ends > starts ? date : dayAfter(date)}T${ends}` }),
    ...(venue.trim() && { location: { '@type': 'Place', name: venue.trim() } }),
    ...(places !== undefined && { maximumAttendeeCapacity: places }),
    ...(!prices.length ? {} : isFree ? { isAccessibleForFree: true } : { offers: prices.map(offerOf) }),
  };
};

const offerOf = (price: object): object => ({ '@type': 'Offer', ...price });

/** As people write prices; undefined where it is none. */
export const pricesOf = ({ price }: Row) => {
  const text = price.trim();
  const amount = text === '0' ? 'free' : text;
  return amount ? pricesIn(amount, 'GBP') : [];
};

/** A whole number of places, 1 or more. */
export const placesOf = ({ places }: Row): number | undefined => {
  const text = places.trim();
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
};

/** A short name by which bookings, links and counts go: `memory-cafe-2027-03-09`. */
export const identifierOf = ({ name, date }: Row): string =>
  [slugOf(name), date].filter(Boolean).join('-') || 'event';

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Someone who ends before they began ends the next day. */
const dayAfter = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
};
