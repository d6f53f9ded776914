import type { Outcome } from '../../booking/outcome.ts';
import type { Given } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';

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

/** Another form for the same event shows what was answered in the one that sent it. */
export const resume = (sheet: AnswerSheet, given: Given): void => {
  sheet.clear();
  sheet.keep(given.answers);
  given.people.forEach((answers, person) => sheet.keep(answers, person));
  sheet.given = given;
};
