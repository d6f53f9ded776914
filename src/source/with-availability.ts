import type { Availability } from '../booking/outcome.ts';
import type { EventRecord } from '../event/event.ts';

/** An event as it stands now: what the news does not speak of stays. */
export const withAvailability = (
  event: EventRecord,
  { remainingAttendeeCapacity, waitingList }: Partial<Availability> = {},
): EventRecord => ({
  ...event,
  ...(remainingAttendeeCapacity !== undefined && { remainingAttendeeCapacity }),
  ...(waitingList && { waitingList }),
});
