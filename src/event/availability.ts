import type { DateOrDateTime, EventRecord } from './event.ts';
import { isDateOnly } from './date-time.ts';
import { endOf, endOfDay, instantOfDate } from './moment.ts';
import { isSoldOut } from './offer.ts';

export type AvailabilityState =
  | 'open'
  | 'few-left'
  | 'waiting-list'
  | 'full'
  | 'not-yet'
  | 'closed'
  | 'cancelled'
  | 'postponed'
  | 'past'
  | 'elsewhere'
  | 'information-only';

/** Whether a place can be had, and the facts that decided it. A count that is absent is unknown. */
export interface Availability {
  readonly state: AvailabilityState;
  readonly placesLeft?: number /* whole, 0 or more */;
  readonly waiting?: number /* whole, 0 or more */;
  readonly opensAt?: DateOrDateTime;
  readonly closedAt?: DateOrDateTime | undefined;
  /** Where it is booked, when that is elsewhere. */
  readonly url?: string;
}

/** What is not in the event: the moment, and whether this page can take bookings. */
export interface Circumstances {
  readonly now: number /* milliseconds since the epoch */;
  readonly bookable: boolean;
}

/** The first of these facts decides: it is off, it is over, it is not on sale, there is no room, it is booked elsewhere. */
export const availabilityOf = (event: EventRecord, { now, bookable }: Circumstances): Availability => {
  if (event.eventStatus === 'EventCancelled') return { state: 'cancelled' };
  if (event.eventStatus === 'EventPostponed') return { state: 'postponed' };
  if (!(now < endOf(event))) return { state: 'past' };
  const { opensAt, closedAt } = sale(event);
  if (opensAt && now < instantOfDate(opensAt, event.timeZone)) return { state: 'not-yet', opensAt };
  if (event.closed || (closedAt && !(now < closing(closedAt, event.timeZone))))
    return { state: 'closed', closedAt };
  const room = roomIn(event);
  return bookable || room.state === 'full' ? room : withoutEndpoint(event, room);
};

/** A booking, or a place in the queue, can be asked for here. */
export const isBookable = (state: AvailabilityState): boolean =>
  state === 'open' || state === 'few-left' || state === 'waiting-list';

/** The event's own times win; else booking is open while any offer is. */
const sale = ({ offers = [], availabilityStarts, availabilityEnds, timeZone }: EventRecord) => {
  const byTime = (a: DateOrDateTime, b: DateOrDateTime): number =>
    instantOfDate(a, timeZone) - instantOfDate(b, timeZone);
  const starts = offers.flatMap(({ validFrom }) => validFrom ?? []).sort(byTime);
  const ends = offers.flatMap(({ validThrough }) => validThrough ?? []).sort(byTime);
  // An offer without a time is always valid.
  return {
    opensAt: availabilityStarts ?? (starts.length === offers.length ? starts[0] : undefined),
    closedAt: availabilityEnds ?? (ends.length === offers.length ? ends.at(-1) : undefined),
  };
};

/** On a day without a time booking closes when that day ends. */
const closing = (value: DateOrDateTime, timeZone: string): number =>
  isDateOnly(value) ? endOfDay(value, timeZone) : instantOfDate(value, timeZone);

const roomIn = (event: EventRecord): Availability => {
  const { remainingAttendeeCapacity: placesLeft, maximumAttendeeCapacity: capacity, waitingList } = event;
  const waiting = waitingList?.length;
  const facts = {
    ...(placesLeft !== undefined && { placesLeft }),
    ...(waiting !== undefined && { waiting }),
  };
  // A place that comes free belongs to those who wait.
  if (waiting || placesLeft === 0 || (placesLeft === undefined && allSoldOut(event)))
    return { state: waitingList?.open ? 'waiting-list' : 'full', ...facts };
  return { state: isFew(placesLeft, capacity) ? 'few-left' : 'open', ...facts };
};

const allSoldOut = ({ offers = [] }: EventRecord): boolean => offers.length > 0 && offers.every(isSoldOut);

/** Few is at most five and under a fifth of all: five of twenty are not few. */
const isFew = (placesLeft: number | undefined, capacity: number | undefined): boolean =>
  placesLeft !== undefined && capacity !== undefined && placesLeft <= 5 && placesLeft * 5 < capacity;

const withoutEndpoint = (event: EventRecord, room: Availability): Availability => {
  const url = event.offers?.find((offer) => offer.url && !isSoldOut(offer))?.url ?? event.url;
  if (url) return { ...room, state: 'elsewhere', url };
  // A queue that cannot be joined from here is no more than a full event.
  return { ...room, state: room.state === 'waiting-list' ? 'full' : 'information-only' };
};
