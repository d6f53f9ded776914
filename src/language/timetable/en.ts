import { plural, type Catalogue } from '../catalogue.ts';

const count = (n: number, one: string, other: string): string => plural('en', n, { one, other });

const words = {
  loading: 'Loading events',
  empty: 'No events are planned at the moment.',
  failed: 'We cannot show the events just now.',
  formFailed: 'The form cannot be opened just now.',
  tryAgain: 'Try again',
  asOf: (date: string) => `As of ${date}`,
  eventCount: (n: number) => count(n, '1 event', `${n} events`),
  dateRange: (from: string, to: string) => `${from} to ${to}`,
  timeRange: (from: string, to: string) => `${from} to ${to}`,
  online: 'Online',
  inPersonAndOnline: 'In person and online',
  attendedBy: (names: string) => `With ${names}`,
  forWhom: (audience: string) => `Who it is for: ${audience}`,
  free: 'Free',
  priceFrom: (price: string) => `From ${price}`,
  organisedBy: (names: string) => `Organised by ${names}`,
  fundedBy: (names: string) => `Supported by ${names}`,
  placesLeft: (n: number) => (n ? count(n, '1 place left', `${n} places left`) : 'No places left'),
  fewLeft: (n: number) => (n ? count(n, 'Only 1 place left', `Only ${n} places left`) : 'No places left'),
  capacity: (n: number) => count(n, 'For 1 person', `For up to ${n} people`),
  full: 'Full',
  waiting: (n: number) =>
    n ? count(n, 'Full. 1 person is waiting', `Full. ${n} people are waiting`) : 'Full',
  opensOn: (date: string) => `Booking opens on ${date}`,
  closed: 'Booking has closed',
  cancelled: 'Cancelled',
  postponed: 'Postponed. A new date will be announced.',
  rescheduled: (date: string) => `New date. It was planned for ${date}.`,
  movedOnline: 'Now takes place online',
  past: 'This event has taken place',
  book: 'Book a place',
  joinWaitingList: 'Join the waiting list',
  bookElsewhere: (host: string) => `Book on ${host}`,
  moreAbout: 'More about this event',
  /** What a button is for, said after its visible words to those who hear it alone. */
  forEvent: (action: string, name: string, date: string) => `${action}: ${name}, ${date}`,
  /** Below the list. */
  accessUnsaid: 'Access not mentioned is not known. Please ask the organisers.',
};

/** What a timetable says: every language has these words. */
export type TimetableWords = typeof words;

export const en: Catalogue<TimetableWords> = { language: 'en', words };
