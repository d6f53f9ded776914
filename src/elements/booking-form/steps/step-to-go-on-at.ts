import type { Step } from '../../../booking/steps.ts';
import { turns } from '../../../booking/turns.ts';
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

/**
 * Where a draft is gone on with: where the visitor is, or at the first step before that with an answer that no draft
 * keeps. It has to be given again, and whoever went on behind it would send the booking without their allergy.
 */
export const stepToKeep = (at: string | undefined, steps: readonly Step[], sheet?: AnswerSheet): string => {
  const place = steps.findIndex(({ name }) => name === at);
  const lost = (sheet ? turns(sheet.questions, sheet.given) : []).filter(
    ({ question, answer }) =>
      (question.sensitive || question.type === 'consent') && answer !== undefined && answer !== false,
  );
  const again = steps
    .slice(0, place < 0 ? steps.length : place)
    .find((step) => lost.some(({ question }) => holds(step, question.name)));
  return (again?.name ?? at) || '';
};
