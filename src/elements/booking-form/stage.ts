import type { Accepted, Refused, Unknown } from '../../booking/outcome.ts';
import type { Given } from '../../booking/turns.ts';
import type { Progress } from '../../endpoint/send.ts';

/** How a booking stands. A hindrance is what came of the last try, with the answers still there. */
export type Stage =
  | { readonly kind: 'asking'; readonly hindrance?: Refused | Unknown }
  | { readonly kind: 'sending'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly outcome: Accepted; readonly given: Given; readonly earlier?: true };

/** What focus moves to after the next drawing: one move for one change. */
export type FocusAim = 'heading' | 'summary' | 'hindrance' | 'outcome';

/** Nothing was sent, and why. */
export const hindered = (code: string): Stage => ({
  kind: 'asking',
  hindrance: { kind: 'refused', reason: code, problems: [{ code }] },
});
