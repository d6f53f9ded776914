import type { Problem } from '../../booking/problem.ts';
import type { Question } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';

/** A service speaks of what was sent: what each person is called is sent as their `name`, and asked as `personName`. */
export const atTheirQuestions = (
  problems: readonly Problem[],
  questions: readonly Question[],
): readonly Problem[] => {
  const asked = leaves(questions);
  const isName = ({ question, person }: Problem): boolean =>
    person !== undefined && question === 'name' && !asked.some(({ name, each }) => each && name === 'name');
  return problems.map((problem) => (isName(problem) ? { ...problem, question: 'personName' } : problem));
};
