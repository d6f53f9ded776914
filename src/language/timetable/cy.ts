import { plural, type Catalogue } from '../catalogue.ts';
import { dates, places, softened, within } from '../welsh.ts';
import type { TimetableWords } from './en.ts';

const events = (n: number): string => plural('cy', n, { two: '2 ddigwyddiad', other: `${n} digwyddiad` });

const people = (n: number): string =>
  plural('cy', n, {
    one: '1 person',
    two: '2 berson',
    few: `${n} pherson`,
    many: `${n} pherson`,
    other: `${n} o bobl`,
  });

const words: TimetableWords = {
  loading: 'Wrthi’n llwytho’r digwyddiadau',
  empty: 'Nid oes digwyddiadau wedi’u trefnu ar hyn o bryd.',
  failed: 'Nid oes modd dangos y digwyddiadau ar hyn o bryd.',
  formFailed: 'Ni ellir agor y ffurflen ar hyn o bryd.',
  tryAgain: 'Rhoi cynnig arall arni',
  asOf: (date) => `Fel yr oedd ar ${softened(date)}`,
  eventCount: (n) => (n ? events(n) : 'Dim digwyddiadau'),
  dateRange: (from, to) => `${from} tan ${softened(to)}`,
  timeRange: (from, to) => `${from} tan ${to}`,
  online: 'Ar-lein',
  inPersonAndOnline: 'Wyneb yn wyneb ac ar-lein',
  attendedBy: (names) => `${/^[aeiouwyâêîôûŵŷ]/i.test(names) ? 'Gydag' : 'Gyda'} ${names}`,
  forWhom: (audience) => `I bwy: ${audience}`,
  free: 'Am ddim',
  priceFrom: (price) => `O ${price}`,
  organisedBy: (names) => `Trefnir gan: ${names}`,
  fundedBy: (names) => `Cefnogir gan: ${names}`,
  placesLeft: (n) => (n ? `${places(n)} ar ôl` : 'Dim lle ar ôl'),
  fewLeft: (n) => (n ? `Dim ond ${places(n)} ar ôl` : 'Dim lle ar ôl'),
  capacity: (n) => `Hyd at ${people(n)}`,
  full: 'Llawn',
  waiting: (n) => (n ? `Llawn. Mae ${people(n)} yn aros` : 'Llawn'),
  opensOn: (date) => `Archebu’n agor ${softened(date)}`,
  closed: 'Mae’r cyfnod archebu wedi dod i ben',
  cancelled: 'Wedi’i ganslo',
  postponed: 'Wedi’i ohirio. Bydd dyddiad newydd yn cael ei gyhoeddi.',
  rescheduled: (date) => `Dyddiad newydd. Y dyddiad gwreiddiol oedd ${within(date)}.`,
  movedOnline: 'Bellach yn cael ei gynnal ar-lein',
  past: 'Mae’r digwyddiad hwn wedi bod',
  book: 'Archebu lle',
  joinWaitingList: 'Ymuno â’r rhestr aros',
  bookElsewhere: (host) => `Archebu ar ${host}`,
  moreAbout: 'Rhagor am y digwyddiad hwn',
  forEvent: (action, name, date) => `${action}: ${name}, ${within(date)}`,
  accessUnsaid: 'Ni wyddys am fynediad lle na ddywedir dim amdano. Gofynnwch i’r trefnwyr.',
};

export const cy: Catalogue<TimetableWords> = { language: 'cy', dates, words };
