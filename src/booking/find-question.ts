import type { Question } from './question.ts';

/** The question of this name, in whatever group it stands; a group has a name too. */
export const findQuestion = (
  questions: readonly Question[],
  name: string | undefined,
): Question | undefined => {
  for (const question of questions) {
    const found = question.name === name ? question : findQuestion(question.questions ?? [], name);
    if (found) return found;
  }
  return undefined;
};
