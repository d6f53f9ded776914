import type { CheckTogether } from './check.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { leaves, type Turn } from './turns.ts';

/**
 * A group that is required wants at least one of its questions answered: a telephone number or an address, say.
 * The problem is the group's, for whoever it is put to, and none where nothing of the group is asked.
 */
export const oneOfProblems: CheckTogether = (questions, all, isAnswered) => {
  const problems = new Map<Turn, Problem>();
  for (const group of requiredGroups(questions)) {
    const names = new Set(leaves([group]).map(({ name }) => name));
    const inside = all.filter(({ question }) => names.has(question.name));
    for (const person of new Set(inside.map((turn) => turn.person))) {
      const put = inside.filter((turn) => turn.person === person);
      const [first] = put;
      if (first && !put.some(isAnswered))
        problems.set(first, {
          code: 'one-of',
          question: group.name,
          ...(person !== undefined && { person }),
        });
    }
  }
  return problems;
};

const requiredGroups = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) =>
    question.type === 'group'
      ? [...(question.required ? [question] : []), ...requiredGroups(question.questions ?? [])]
      : [],
  );
