import type { Outcome } from '../../booking/outcome.ts';
import type { Given } from '../../booking/turns.ts';

/** A booking on its way, with what is needed to show what came of it. */
export interface UnderWay {
  readonly run: Promise<Outcome>;
  readonly given: Given;
  readonly submissionId: string;
  readonly eventId: string | undefined;
}

/** Bookings whose element left the page before their outcome came, by endpoint and event. */
const left = new Map<string, UnderWay>();

export const leaveUnderWay = (key: string, underWay: UnderWay): void => void left.set(key, underWay);

/** The booking that was left under way for this event, if there is one; it is taken once. */
export const takeUnderWay = (key: string): UnderWay | undefined => {
  const found = left.get(key);
  left.delete(key);
  return found;
};
