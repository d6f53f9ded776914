import { isDateOnly } from '../../src/event/date-time.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { endOf, endOfDay, instantOfDate } from '../../src/event/moment.ts';
import type { Row } from './store.ts';

/** What the ledger knows of an event: a row of its table. */
export type Bookable = Row & { readonly id: string; readonly name: string };

/** What an events file may say of an event that no visitor needs to know. */
export interface OrganisersRules {
  /** How many places this endpoint may give out, where that is not all there are. */
  readonly capacity?: number | undefined;
  /** One booking for each e-mail address. */
  readonly oneBookingEach?: boolean;
  /** A person decides on each booking. */
  readonly reviewed?: boolean;
  /** The moment at which opening and closing are judged: shows a past series bookable. */
  readonly asOf?: string | undefined;
}

/** An event as the ledger knows it. Booking closes when the event says so, else at its end. */
export const bookable = (event: EventRecord, rules: OrganisersRules): Bookable => {
  const { availabilityStarts, availabilityEnds, timeZone } = event;
  return {
    id: event.identifier,
    name: typeof event.name === 'string' ? event.name : (Object.values(event.name)[0] ?? ''),
    listed: 1,
    // How many may still come is no capacity, but where nothing else is known nobody may be promised more.
    capacity: rules.capacity ?? event.maximumAttendeeCapacity ?? event.remainingAttendeeCapacity ?? null,
    waiting_list: event.waitingList?.open ? 1 : 0,
    maximum_places: event.maximumPlaces ?? null,
    once_each: rules.oneBookingEach ? 1 : 0,
    reviewed: rules.reviewed ? 1 : 0,
    opens_at: availabilityStarts ? moment(instantOfDate(availabilityStarts, timeZone)) : null,
    closes_at: moment(availabilityEnds ? closing(availabilityEnds, timeZone) : endOf(event)),
    as_of: rules.asOf ? moment(instantOfDate(rules.asOf, timeZone)) : null,
    halted: halts.get(event.eventStatus) ?? null,
  };
};

const halts = new Map([
  ['EventCancelled', 'cancelled'],
  ['EventPostponed', 'postponed'],
]);

const closing = (value: string, timeZone: string): number =>
  isDateOnly(value) ? endOfDay(value, timeZone) : instantOfDate(value, timeZone);

const moment = (instant: number): string | null =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : null;
