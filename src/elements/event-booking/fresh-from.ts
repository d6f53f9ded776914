import type { Availability, Outcome } from '../../booking/outcome.ts';

/** The fresh facts about places that came back with an outcome, by event identifier; the only thing that flows back. */
export const freshFrom = (
  eventId: string | undefined,
  outcome: Outcome,
): ReadonlyMap<string, Availability> | undefined => {
  const availability = outcome.kind === 'unknown' ? undefined : outcome.availability;
  const identifier = availability?.eventId ?? eventId;
  return availability && identifier ? new Map([[identifier, availability]]) : undefined;
};
