import type { Step } from '../../../booking/steps.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { checkSheet } from '../check-sheet.ts';
import { holds } from './holds.ts';

/**
 * Where somebody goes on who left at a step, or (empty) where the answers are checked: there, or at the first step before it that must
 * be answered again. Undefined is where the answers are checked.
 */
export const stepToGoOnAt = (at: string, asked: readonly Step[], sheet: AnswerSheet): string | undefined => {
  const place = at ? asked.findIndex(({ name }) => name === at) : asked.length;
  if (place < 0) return asked[0]?.name;
  // Nothing was pressed yet, and nothing is called wrong.
  const shown = sheet.problems;
  const problems = checkSheet(sheet);
  sheet.problems = shown;
  const wrong = asked.slice(0, place).find((step) => problems.some(({ question }) => holds(step, question)));
  return (wrong ?? asked[place])?.name;
};
