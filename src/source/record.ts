import { isDateOnly } from '../event/date-time.ts';
import type { AttendanceMode, EventRecord, EventStatus, Text } from '../event/event.ts';
import { isTimeZone } from '../event/time-zone.ts';
import { safeUrl } from '../safety/url.ts';
import { dateOf, endAfter, readDate, readEnd } from './date.ts';
import type { About, Facts } from './format.ts';
import { identifierOf, statedIdentifier } from './identifier.ts';
import { readImage } from './image.ts';
import { readOffer } from './offer.ts';
import { readParty } from './party.ts';
import { readPlace } from './place.ts';
import {
  countOf,
  each,
  first,
  isLanguage,
  isLoose,
  known,
  linesOf,
  list,
  own,
  term,
  textOf,
  truthOf,
  wordsOf,
} from './value.ts';
import { seriesType } from './walk.ts';

/** What was read, with codes of what was mended; or the reason why nothing was. */
export type ReadRecord =
  | { readonly event: EventRecord; readonly notes: readonly string[] }
  | { readonly reason: string; readonly facts?: Facts };

/** Where an event stood, besides its address. */
export interface Context {
  readonly format: string;
  /** What stands in full elsewhere in the same document; anything else is given back. */
  readonly resolve?: (value: unknown) => unknown;
  /** The series that it belongs to, where it does not say so itself. */
  readonly series?: unknown;
  /** How many events it stands in. */
  readonly depth?: number;
}

/**
 * An event is built fact by fact from a fixed list, in schema.org's words and ours; a fact that cannot be read is
 * absent. Without a name or a start there is no event.
 */
export const readRecord = (value: unknown, about: About, context: Context): ReadRecord => {
  if (!isLoose(value)) return { reason: 'not-an-object' };
  const { url: base } = about;
  const { depth = 0 } = context;
  const linkedIn = (said: unknown): readonly unknown[] =>
    list(said).map((item) => context.resolve?.(item) ?? item);
  const superEvent = linkedIn(own(value, 'superEvent'))[0] ?? context.series;
  const isOfSeries = seriesType.test(term(own(superEvent, '@type') ?? own(superEvent, 'type')));
  const of = (key: string): unknown =>
    own(value, key) ?? (isOfSeries && inherited.test(key) ? own(superEvent, key) : undefined);
  const linked = (key: string): readonly unknown[] => linkedIn(of(key));

  const name = textOf(of('name')) ?? textOf(own(superEvent, 'name'));
  if (!name) return { reason: 'no-name' };

  const zone = wordsOf(of('timeZone') ?? own(of('ext'), 'timeZone'));
  const timeZone = zone && isTimeZone(zone) ? zone : about.timeZone;
  const start = readDate(of('startDate'), timeZone);
  if ('reason' in start) return start;
  const startDate = start.value;
  const end = readEnd(of('endDate') ?? endAfter(startDate, of('duration')), startDate, timeZone);

  const asked = of('questions');
  const notes = end.note ? [end.note] : [];
  if (zone && zone !== timeZone) notes.push('unknown-time-zone');
  if (!zone && start.noZone) notes.push('no-zone');
  const date = (item: unknown): string | undefined => dateOf(item, timeZone);
  const texts = (key: string, ...inside: readonly string[]): readonly Text[] =>
    each(listed(of(key)), (item) => textOf(inside.map((name) => own(item, name)).find(Boolean) ?? item));
  const parties = (key: string) => each(linked(key), (item) => readParty(item, base));
  const subEvent = (item: unknown): EventRecord | undefined => {
    const read = readRecord(item, { ...about, timeZone }, { ...context, depth: depth + 1 });
    if ('event' in read) return read.event;
    if (own(item, 'name')) notes.push('unreadable-sub-event');
    return undefined;
  };

  const event = known<EventRecord>({
    identifier: identifierOf(value, wordsOf(name) ?? '', startDate),
    name,
    startDate,
    endDate: end.value,
    timeZone,
    allDay: isDateOnly(startDate),
    doorTime: date(of('doorTime')),
    previousStartDate: each(of('previousStartDate'), date),
    eventStatus: oneOf(statuses, of('eventStatus')) ?? 'EventScheduled',
    eventAttendanceMode: oneOf(modes, of('eventAttendanceMode')),
    location: each(linked('location'), (item) => readPlace(item, base)),
    description: linesOf(of('description')),
    url: safeUrl(first(value, 'url'), base),
    image: each(linked('image'), (item) => readImage(item, base)),
    organizer: parties('organizer'),
    funder: parties('funder'),
    attendee: parties('attendee'),
    performer: parties('performer'),
    audience: texts('audience', 'audienceType', 'name'),
    keywords: texts('keywords', 'name').flatMap((words): readonly Text[] | Text =>
      typeof words === 'string' ? words.split(/\s*,\s*/).filter(Boolean) : words,
    ),
    inLanguage: texts('inLanguage', 'alternateName').filter(isLanguage),
    offers: each(linked('offers'), (item) => readOffer(item, timeZone, base)),
    isAccessibleForFree: truthOf(of('isAccessibleForFree')),
    maximumAttendeeCapacity: countOf(of('maximumAttendeeCapacity')),
    remainingAttendeeCapacity: countOf(of('remainingAttendeeCapacity')),
    availabilityStarts: date(of('availabilityStarts')),
    availabilityEnds: date(of('availabilityEnds')),
    waitingList: readWaitingList(of('waitingList')),
    maximumPlaces: countOf(of('maximumPlaces')) || undefined,
    accessibilitySupport: texts('accessibilitySupport', 'prefLabel', 'name'),
    accessibilityInformation: linesOf(of('accessibilityInformation')),
    attendeeInstructions: linesOf(of('attendeeInstructions')),
    meetingPoint: linesOf(of('meetingPoint')),
    superEvent: isLoose(superEvent) ? readSuperEvent(superEvent, base) : undefined,
    subEvent: depth < deepest ? each(of('subEvent'), subEvent) : undefined,
    questions: Array.isArray(asked) ? asked : undefined,
    dateModified: date(of('dateModified')),
    source: known<EventRecord['source']>({ format: context.format, url: base }),
  });
  return { event, notes };
};

/** What is true of a series is true of each time that does not say otherwise (OpenActive's Modelling Opportunity Data). */
const inherited =
  /accessibility|attendeeInstructions|description|image|isAccessibleForFree|location|meetingPoint|offers|organizer/;

/** The same words in several languages are one text, not a list. */
const listed = (value: unknown): unknown => {
  const languages = list(value).map((item) => own(item, '@language'));
  return languages[1] && new Set(languages).size === languages.length ? [value] : value;
};

const deepest = 4;

const statuses: readonly EventStatus[] = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
];

const modes: readonly AttendanceMode[] = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
];

const oneOf = <T extends string>(terms: readonly T[], value: unknown): T | undefined => {
  const said = term(value);
  return terms.find((one) => one === said);
};

/** A waiting list is open or not, said alone or with how many wait. */
export const readWaitingList = (value: unknown): EventRecord['waitingList'] => {
  const open = truthOf(own(value, 'open') ?? value);
  return open === undefined
    ? undefined
    : known<{ open: boolean; length?: number }>({ open, length: countOf(own(value, 'length')) });
};

const readSuperEvent = (value: unknown, base?: string): EventRecord['superEvent'] =>
  known<NonNullable<EventRecord['superEvent']>>({
    identifier: statedIdentifier(value),
    name: textOf(own(value, 'name')),
    url: safeUrl(first(value, 'url'), base),
  });
