import type { Outcome } from '../booking/outcome.ts';
import { isUnexplained } from './verdict.ts';

/** A definite outcome ends a booking's id. A browser may send twice by itself, and hand over only what somebody on the way said to the second. */
export const isDefinite = (outcome: Outcome): boolean =>
  outcome.kind === 'refused'
    ? outcome.reason !== 'id-reused' && !isUnexplained(outcome)
    : outcome.kind === 'accepted';
