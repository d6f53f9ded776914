import { folded } from '../../../event/text.ts';
import { dateOf } from '../../date.ts';
import type { Loose } from '../../value.ts';
import type { Columns } from './columns.ts';
import { dayIn, type Order } from './date.ts';
import { timesIn } from './time.ts';

/** What stands in the column that holds a fact. */
type Cell = (fact: string) => string;

/** Reads the prices in a text; the currency is that of those that name none. */
export type Prices = (text: string, currency: string) => readonly Loose[] | undefined;

type Made = { readonly event: Loose; readonly notes: readonly string[] } | { readonly reason: string };

/** A row is an event in schema.org's words; a time that cannot be read leaves its day as it is, and is noted. */
export const eventIn = (cell: Cell, columns: Columns, order: Order, readPrices?: Prices): Made => {
  const when = cell('startDate').slice(0, 60);
  if (!cell('name')) return { reason: 'no-name' };
  if (!when) return { reason: 'no-start' };
  const day = dayIn(when, order);
  if ('reason' in day) return day;
  const starts = timesIn(cell('startTime') || day.rest);
  const lastDay = dayIn(cell('endDate'), order);
  // A column called “end” may hold a day and a time.
  const end = dayIn(cell('endTime'), order);
  const last = 'date' in end ? end : 'date' in lastDay ? lastDay : undefined;
  const ends = timesIn('date' in end ? end.rest : cell('endTime') || last?.rest);
  const notes = starts.unread ? ['unreadable-time'] : [];
  if (ends.unread || (cell('endDate') && !last)) notes.push('unreadable-end');
  const [price, currency] = [cell('price'), cell('priceCurrency').toUpperCase()];
  const prices = price ? readPrices?.(price, currency) : [{}];
  if (!prices) notes.push('unreadable-price');
  const offers = (prices ?? [{}]).map((one) => ({ ...one, url: cell('offerUrl') }));
  const moments = momentsOf(day.date, starts.start, last?.date, ends.start ?? starts.end);
  return { event: { ...facts(cell, columns), offers, ...moments }, notes };
};

/** Who starts in the evening and ends in the small hours ends on the next day, where no other is written. */
const momentsOf = (day: string, from?: string, lastDay?: string, to?: string): Loose => {
  if (!from) return { startDate: day, endDate: lastDay };
  const nextDay = (lastDay ?? day) === day && to && to < from && to <= '06:00' ? dayAfter(day) : undefined;
  return {
    startDate: `${day}T${from}`,
    endDate: to ? `${nextDay ?? lastDay ?? day}T${to}` : lastDay,
  };
};

/** Its end at 24:00 is the next day's beginning. */
const dayAfter = (day: string): string | undefined => dateOf(`${day}T24:00`, 'UTC')?.slice(0, 10);

/** A record takes what it knows by its name, and so does an address; the rest is put where it belongs. */
const facts = (cell: Cell, columns: Columns): Loose => {
  const all = Object.fromEntries([...columns.keys()].map((fact) => [fact, cell(fact)]));
  const status = folded(cell('eventStatus'))
    .replace(/[^a-z]/g, '')
    .replace(/^wedii?/, '');
  return {
    ...all,
    ...(/^(?:full|soldout|llawn)/.test(status) && { remainingAttendeeCapacity: 0 }),
    eventStatus: /^(?:cancel|[cg]ansl)/.test(status)
      ? 'EventCancelled'
      : /^(?:postpon|gohir)/.test(status)
        ? 'EventPostponed'
        : cell('eventStatus'),
    location: placesIn(cell, all),
    organizer: { name: cell('organizer'), email: cell('email'), telephone: cell('telephone') },
  };
};

/** A place that is an address of the web, or says that it is online, is none to go to. */
const placesIn = (cell: Cell, address: Loose): readonly Loose[] => {
  const place = cell('place');
  const isUrl = /^https?:/i.test(place);
  const isOnline = isUrl || /^(?:online|ar[- ]?lein|zoom|(?:microsoft )?teams)$/i.test(place);
  const url = isUrl ? place : cell('joiningUrl');
  const name = isUrl ? '' : place;
  return [
    ...(isOnline ? [] : [{ name, address }]),
    ...(isOnline || url ? [{ '@type': 'VirtualLocation', name: isOnline ? name : '', url }] : []),
  ];
};
