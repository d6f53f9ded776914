import { readDateTime } from '../../src/event/date-time.ts';
import type { EventRecord, EventStatus } from '../../src/event/event.ts';
import { bookable, type Bookable } from './bookable.ts';
import { isObject } from './read-value.ts';

/** The events of a file: JSON-LD, or `{"events": […]}`. What cannot be read is named, and never hides the rest. */
export const readEvents = (
  text: string,
  mayPretend: boolean,
): { readonly events: readonly Bookable[]; readonly skipped: readonly string[] } => {
  const document: unknown = JSON.parse(text);
  const events = new Map<string, Bookable>();
  const skipped: string[] = [];
  const common = mayPretend ? string(member(document, 'asOf')) : '';
  for (const [index, item] of listIn(document).slice(0, mostEvents).entries()) {
    const event = record(item);
    if (event === undefined || event.identifier.startsWith(':')) {
      skipped.push(string(member(item, 'name')) || `number ${index + 1}`);
      continue;
    }
    const asOf = (mayPretend && string(member(item, 'asOf'))) || common || undefined;
    events.set(
      event.identifier,
      bookable(event, {
        oneBookingEach: member(item, 'oneBookingEach') === true,
        reviewed: member(item, 'reviewed') === true,
        asOf,
      }),
    );
  }
  return { events: [...events.values()], skipped };
};

const mostEvents = 5_000;

const listIn = (document: unknown): readonly unknown[] => {
  for (const list of [document, member(document, 'events'), member(document, '@graph')])
    if (Array.isArray(list)) return list;
  return [document];
};

const record = (item: unknown): EventRecord | undefined => {
  const identifier = string(member(item, 'identifier')) || string(member(item, '@id'));
  const name = string(member(item, 'name'));
  const timeZone = string(member(item, 'timeZone')) || 'Europe/London';
  const date = (key: string): string | undefined => {
    const read = readDateTime(string(member(item, key)), timeZone);
    return 'value' in read ? read.value : undefined;
  };
  const startDate = date('startDate');
  if (!identifier || !name || !startDate) return undefined;
  const optional = {
    endDate: date('endDate'),
    availabilityStarts: date('availabilityStarts'),
    availabilityEnds: date('availabilityEnds'),
    maximumAttendeeCapacity: count(member(item, 'maximumAttendeeCapacity') ?? member(item, 'capacity')),
    remainingAttendeeCapacity: count(member(item, 'remainingAttendeeCapacity')),
    maximumPlaces: count(member(item, 'maximumPlaces')),
  };
  const waiting = member(item, 'waitingList');
  return {
    identifier,
    name,
    startDate,
    timeZone,
    allDay: startDate.length === 10,
    eventStatus: status(string(member(item, 'eventStatus'))),
    ...defined(optional),
    waitingList: { open: waiting === true || member(waiting, 'open') === true },
    source: { format: 'json-ld' },
  };
};

const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

const status = (value: string): EventStatus => {
  const name = value.replace(/^https?:\/\/schema\.org\//, '');
  return name === 'EventCancelled' || name === 'EventPostponed' ? name : 'EventScheduled';
};

// Absent and undefined are two things here.
const defined = <Member>(members: { readonly [key: string]: Member | undefined }) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
