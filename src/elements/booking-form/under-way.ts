import type { Outcome } from '../../booking/outcome.ts';
import type { Given } from '../../booking/turns.ts';

/** A booking on its way, with what is needed to show what came of it. */
export interface UnderWay {
  /** Endpoint and event: whoever shows this event next shows what came of it. */
  readonly key: string;
  /** The element that sent it, which has told the page when it is over. */
  readonly sender: EventTarget;
  tryNow(): void;
  readonly run: Promise<Outcome>;
  readonly given: Given;
  readonly submissionId: string;
  readonly eventId: string | undefined;
}

/** Bookings that nobody shows, because their element left the page or turned to another event before they ended. */
const left = new Map<string, UnderWay>();

export const leaveUnderWay = (underWay: UnderWay): void => void left.set(underWay.key, underWay);

/** The booking that was left under way for this event, if there is one; it is taken once. */
export const takeUnderWay = (key: string): UnderWay | undefined => {
  const found = left.get(key);
  left.delete(key);
  return found;
};
