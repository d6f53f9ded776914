import type { Refused, Unknown } from '../../booking/outcome.ts';
import { below } from '../heading.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { earlier } from './earlier.ts';
import { summary } from './summary.ts';
import type { Telling } from './telling.ts';
import { unknownOutcome } from './unknown-outcome.ts';

/** What is said above the questions: what came of the last try, of an earlier one, and what stands in the way. */
export const above = (
  hindrance: Refused | Unknown | undefined,
  sheet: AnswerSheet,
  telling: Telling,
): unknown => [
  telling.several?.outcomes(telling),
  hindrance?.kind === 'unknown' ? unknownOutcome(hindrance, telling) : earlier(telling),
  summary(sheet, hindrance, { ...telling, level: below(telling.level) }),
];
