import type { EventRecord } from './event.ts';

/** Several events asked about in one form: what each asks is asked once, and no more places than every one of them has. */
export const together = (events: readonly [EventRecord, ...EventRecord[]]): EventRecord => {
  const [first] = events;
  if (events.length === 1) return first;
  const { offers: _, questions: __, maximumPlaces: ___, remainingAttendeeCapacity: ____, ...shared } = first;
  const questions = events.flatMap(({ questions = [] }) => questions);
  const most = least(events.map(({ maximumPlaces }) => maximumPlaces));
  // None left is no limit, for whoever joins the waiting list may want several.
  const left = least(events.map(({ remainingAttendeeCapacity }) => remainingAttendeeCapacity || undefined));
  return {
    ...shared,
    ...(questions.length > 0 && { questions }),
    ...(most !== undefined && { maximumPlaces: most }),
    ...(left !== undefined && { remainingAttendeeCapacity: left }),
  };
};

const least = (counts: readonly (number | undefined)[]): number | undefined => {
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
