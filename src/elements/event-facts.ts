import type { EventRecord } from '../event/event.ts';
import { isFree, priceOf } from '../event/offer.ts';
import { attendanceModeOf, placesOf } from '../event/place.ts';
import type { DateWriter } from '../language/dates.ts';
import type { TimetableWords } from '../language/timetable/en.ts';

/** What it takes to say a fact about an event. */
export interface Saying {
  readonly words: TimetableWords;
  readonly dates: DateWriter;
  readonly language: string;
}

/** Where it is, in one line: the place, and that it can be joined online; empty where nothing is known. */
export const whereWords = (event: EventRecord, { words, language }: Saying): string => {
  const places = placesOf(event, language).join('; ');
  const mode = attendanceModeOf(event);
  if (mode === 'OnlineEventAttendanceMode') return words.online;
  if (mode === 'MixedEventAttendanceMode')
    return places ? `${places} · ${words.inPersonAndOnline}` : words.inPersonAndOnline;
  return places;
};

/** What it costs: free, a price, the lowest of several, or from nothing to the dearest; empty where it is not known. */
export const priceWords = (event: EventRecord, { words, dates }: Saying): string => {
  if (isFree(event)) return words.free;
  const price = priceOf(event);
  if (!price) return '';
  const written = dates.price(price.amount, price.currency);
  if (price.dearest === price.amount) return written;
  return price.amount
    ? words.priceFrom(written)
    : `${words.free} – ${dates.price(price.dearest, price.currency)}`;
};
