import type { Availability } from '../booking/outcome.ts';
import type { EventRecord } from '../event/event.ts';
import { known } from './value.ts';

/** An event as it stands now: what the news does not speak of stays. */
export const withAvailability = (event: EventRecord, availability: Availability | undefined): EventRecord => {
  const { remainingAttendeeCapacity = event.remainingAttendeeCapacity, waitingList = event.waitingList } =
    availability ?? {};
  return known<EventRecord>({ ...event, remainingAttendeeCapacity, waitingList });
};
