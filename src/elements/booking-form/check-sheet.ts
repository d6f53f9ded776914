import type { Problem } from '../../booking/problem.ts';
import { checkAnswers } from '../../fields/check-answers.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/**
 * Everything that stands in the way of sending. A problem that was shown goes as soon as it is mended; no new one is
 * shown before the next press.
 */
export const checkSheet = (sheet: AnswerSheet): readonly Problem[] => {
  const check = (): readonly Problem[] => checkAnswers(sheet.questions, sheet.given);
  sheet.recheck = () => {
    if (sheet.problems.length === 0) return;
    const now = check();
    sheet.problems = sheet.problems.flatMap((problem) => {
      if (!problem.question) return [problem];
      const still = now.find((one) => one.question === problem.question && one.person === problem.person);
      return still ? [still] : [];
    });
  };
  return (sheet.problems = check());
};
