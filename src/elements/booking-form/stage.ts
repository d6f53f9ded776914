import type { Accepted, Refused, Unknown } from '../../booking/outcome.ts';
import type { Question } from '../../booking/question.ts';
import type { Given } from '../../booking/turns.ts';
import type { Progress } from '../../endpoint/send.ts';

/** How a booking stands. A hindrance is what came of the last try, with the answers still there. */
export type Stage = Asking | { readonly kind: 'sending'; readonly progress: Progress } | Ended;

export interface Asking {
  readonly kind: 'asking';
  readonly hindrance?: Refused | Unknown;
}

/** A booking that was taken, with what was asked and answered. */
export interface Ended {
  readonly kind: 'ended';
  readonly outcome: Accepted;
  readonly questions: readonly Question[];
  readonly given: Given;
  /** It was there already. */
  readonly earlier?: true;
}

/** What focus moves to after the next drawing: one move for one change. */
export type FocusAim = 'heading' | 'summary' | 'hindrance' | 'outcome';

/** Nothing was sent, and why. */
export const hindered = (code: string): Stage => ({
  kind: 'asking',
  hindrance: { kind: 'refused', reason: code, problems: [{ code }] },
});

/** Nothing is sent because an answer has to be put right. That nobody knows what came of an earlier press is still so. */
export const heldBack = (stage: Stage): Asking =>
  stage.kind === 'asking' && stage.hindrance?.kind === 'unknown' ? stage : { kind: 'asking' };
