import type { Refused, Unknown } from '../booking/outcome.ts';
import type { Problem } from '../booking/problem.ts';

/** An answer that settles nothing. */
export const unknown = (reason: string, repeatable: boolean, retryAfterInSeconds?: number): Unknown => ({
  kind: 'unknown',
  reason,
  repeatable,
  ...(retryAfterInSeconds !== undefined && { retryAfterInSeconds }),
});

/** A refusal names at least one problem: the reason itself, where the service gave no list. */
export const refused = (reason: string, problems: readonly Problem[] = []): Refused => ({
  kind: 'refused',
  reason,
  problems: problems.length ? problems : [{ code: reason }],
});

/** The endpoint did not explain itself, or was not even asked: somebody on the way may have spoken in its place. */
export const isUnexplained = ({ reason }: Refused): boolean =>
  /^(?:endpoint-not-working|not-accepted|not-fetched)$/.test(reason);
