import type { News } from '../format.ts';
import type { Offer } from '../../event/event.ts';
import { readOffer } from '../offer.ts';
import { countOf, own, truthOf, wordsOf } from '../value.ts';
import { nothing } from './json-ld.ts';
import { jsonFormat } from './json-format.ts';

/**
 * What pretix answers its own widget. Its dates are words for people, so nothing in it is an event: it tells what is
 * left of events that stand elsewhere, known by their address in the shop.
 */
export const pretix = jsonFormat('pretix', (document, { timeZone }) => {
  const address = wordsOf(own(document, 'target_url'));
  const news = new Map<string, News>();
  const tell = (url: string, said: News): void => {
    // Who links to it may have left out the last stroke.
    for (const written of [url, url.replace(/\/$/, '')]) news.set(written, said);
  };
  if (address) tell(address, ofItems(document, timeZone));
  for (const event of listed(document)) {
    const url = wordsOf(own(event, 'event_url'));
    const subevent = countOf(own(event, 'subevent'));
    // Dates of a series have pages of their own in its shop.
    if (url) tell(subevent ? `${url.replace(/\/?$/, '/')}${subevent}/` : url, ofReason(event));
  }
  return news.size || own(document, 'list_type')
    ? { ...nothing('only-availability'), news }
    : nothing('not-events');
});

const most = 20_000;

/** A list has events; a month has weeks of days of events, a week has days. */
const listed = (document: unknown): readonly unknown[] => {
  const weeks = [own(document, 'days'), ...many(own(document, 'weeks'))];
  const days = weeks.flatMap(many).flatMap((day) => many(own(day, 'events')));
  return [...many(own(document, 'events')), ...days].slice(0, most);
};

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** The reason is for programs, the words beside it are not. What is reserved may come back, but cannot be had now. */
const ofReason = (event: unknown): News => {
  const reason = own(own(event, 'availability'), 'reason');
  if (reason === 'ok' || reason === 'low') return { uncounted: true };
  if (reason === 'waitinglist') return { remainingAttendeeCapacity: 0, waitingList: { open: true } };
  if (reason === 'full' || reason === 'reserved')
    return { remainingAttendeeCapacity: 0, waitingList: { open: false } };
  return {};
};

/** Each thing for sale is an offer; places are counted where one thing alone is to be had. */
const ofItems = (document: unknown, timeZone: string): News => {
  const items = many(own(document, 'items_by_category')).flatMap((category) => many(own(category, 'items')));
  const sold = items.flatMap((item) => {
    const variations = many(own(item, 'variations'));
    return variations.length ? variations : [item];
  });
  const currency = own(document, 'currency');
  const offers = sold.flatMap((item): readonly Offer[] => {
    const facts = {
      identifier: own(item, 'id'),
      name: own(item, 'name') ?? own(item, 'value'),
      price: own(own(item, 'price'), 'gross'),
      priceCurrency: currency,
      availability: isOnSale(item) ? undefined : 'SoldOut',
    };
    const offer = readOffer(facts, timeZone);
    return offer ? [offer] : [];
  });
  const open = sold.filter(isOnSale);
  const left = open.length === 1 ? countOf(many(own(open[0], 'avail'))[1]) : open.length ? undefined : 0;
  return {
    offers,
    waitingList: { open: truthOf(own(document, 'waiting_list_enabled')) === true },
    ...(left === undefined ? { uncounted: true } : { remainingAttendeeCapacity: left }),
  };
};

/** pretix's code for what can be had; any other is gone, or reserved. */
const isOnSale = (item: unknown): boolean => many(own(item, 'avail'))[0] === 100;
