import type { EventRecord } from '../../event/event.ts';
import { readDocument } from '../document.ts';
import type { News } from '../format.ts';
import { readOffer } from '../offer.ts';
import { countOf, own, wordsOf, type Loose } from '../value.ts';
import { nothing } from './json-ld.ts';
import { jsonFormat } from './json-format.ts';
import { eventIn } from './the-events-calendar/event.ts';
import { offersIn } from './the-events-calendar/offers.ts';

/**
 * What WordPress sites with The Events Calendar answer at `tribe/events/v1`, and with Event Tickets at
 * `tribe/tickets/v1`: the tickets tell what is left of events that stand in the other.
 */
export const theEventsCalendar = jsonFormat('the-events-calendar', (document, about) => {
  const site = siteOf(own(document, 'rest_url') ?? about.url);
  const tickets = own(document, 'tickets');
  if (Array.isArray(tickets))
    return { ...nothing('only-availability'), news: newsIn(tickets.slice(0, most), site, about.timeZone) };
  const events = own(document, 'events');
  // An event that was asked for alone stands without a list.
  const all: readonly unknown[] = Array.isArray(events) ? events.slice(0, most) : [document];
  // What is not theirs is read as it is.
  const shown = all.map((item) => (own(item, 'start_date') ? eventIn(item, site, about.timeZone) : item));
  const read = readDocument(Array.isArray(events) ? shown : shown[0], about, 'the-events-calendar', true);
  return Number(own(document, 'total_pages')) > 1
    ? { ...read, notes: [...(read.notes ?? []), { code: 'more-pages' }] }
    : read;
});

const most = 50_000;

/** Both know an event by its number, which is one of its site. */
const siteOf = (address: unknown): string => /^https?:\/\/([^/?#]+)/i.exec(`${address}`)?.[1] ?? '';

/** What is left of an event is what is left of all its tickets; where one is unlimited there is no count. */
const newsIn = (tickets: readonly unknown[], site: string, timeZone: string): ReadonlyMap<string, News> => {
  const byEvent = new Map<string, unknown[]>();
  for (const ticket of tickets) {
    const id = `${site}?id=${wordsOf(own(ticket, 'post_id'))}`;
    byEvent.set(id, [...(byEvent.get(id) ?? []), ticket]);
  }
  return new Map([...byEvent].map(([id, all]) => [id, newsOf(all, timeZone)]));
};

const newsOf = (tickets: readonly unknown[], timeZone: string): News => {
  const left = tickets.map(leftOf);
  const counted = left.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
  const offers = tickets.flatMap((ticket, at) =>
    offersIn(ticket).flatMap((cost): EventRecord['offers'] & object => {
      const facts: Loose = {
        ...cost,
        identifier: own(ticket, 'id'),
        name: own(ticket, 'title'),
        availability: left[at] === 0 ? 'SoldOut' : undefined,
        validFrom: own(ticket, 'available_from'),
        validThrough: own(ticket, 'available_until'),
      };
      const offer = readOffer(facts, timeZone);
      return offer ? [offer] : [];
    }),
  );
  return {
    offers,
    ...(counted === undefined ? { uncounted: true } : { remainingAttendeeCapacity: counted }),
  };
};

/** Fewer than none is unlimited. */
const leftOf = (ticket: unknown): number | undefined => {
  const available = own(own(ticket, 'capacity_details'), 'available');
  return typeof available === 'number' && available < 0 ? undefined : countOf(available);
};
