import { isDateOnly } from './date-time.ts';
import type { EventRecord } from './event.ts';
import { endOf, startOf } from './moment.ts';

/** Two events that one person may not be able to attend both. */
export interface Clash {
  readonly events: readonly [EventRecord, EventRecord];
  /** Their times overlap for certain; else they are on one day, and one of them does not say from when until when. */
  readonly sure: boolean;
}

/** Every pair that clashes. An end is not invented: without it an event counts for its day, and only may clash. */
export const clashes = (events: readonly EventRecord[]): readonly Clash[] =>
  events.flatMap((one, at) =>
    events
      .slice(at + 1)
      .filter((other) => startOf(one) < endOf(other) && startOf(other) < endOf(one))
      .map((other): Clash => ({ events: [one, other], sure: isSure(one, other) })),
  );

const isSure = (one: EventRecord, other: EventRecord): boolean =>
  hasTimes(one) && hasTimes(other)
    ? true
    : hasStart(one) && hasStart(other) && startOf(one) === startOf(other);

const hasStart = ({ startDate, allDay }: EventRecord): boolean => !allDay && !isDateOnly(startDate);

const hasTimes = (event: EventRecord): boolean =>
  hasStart(event) && !!event.endDate && !isDateOnly(event.endDate);
