import type { Problem } from '../../booking/problem.ts';
import { leaves } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/**
 * What a service says is wrong stands at its question. It speaks of what was sent: what each person is called is sent
 * as their `name`, and asked as `personName`.
 */
export const blame = (sheet: AnswerSheet, problems: readonly Problem[]): void => {
  const asked = leaves(sheet.questions);
  const isName = ({ question, person }: Problem): boolean =>
    person !== undefined && question === 'name' && !asked.some(({ name, each }) => each && name === 'name');
  sheet.problems = problems.map((problem) =>
    isName(problem) ? { ...problem, question: 'personName' } : problem,
  );
};
