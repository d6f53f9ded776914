import type { Answer, Answers, Question } from './question.ts';
import { holdsFor } from './when.ts';

/**
 * What is asked, given the answers so far: the same questions without those whose condition does not hold.
 *
 * A question inside a group that is not asked is not asked. A question that is not asked counts as unanswered, whatever
 * was typed there before it was hidden; so does one that is being decided, which makes a circle of conditions harmless.
 */
export const asked = (questions: readonly Question[], answers: Answers): readonly Question[] => {
  const known = new Map<string, Known>();
  const learn = (inside: readonly Question[], group?: string): void => {
    for (const question of inside) {
      known.set(question.name, { question, group });
      learn(question.questions ?? [], question.name);
    }
  };
  learn(questions);

  const decided = new Map<string, boolean>();
  const isAsked = (name: string): boolean => {
    const before = decided.get(name);
    if (before !== undefined) return before;
    decided.set(name, false);
    const found = known.get(name);
    const result =
      !!found &&
      (found.group === undefined || isAsked(found.group)) &&
      (!found.question.when || holdsFor(found.question.when, answerOf));
    decided.set(name, result);
    return result;
  };
  const answerOf = (name: string): Answer | undefined => (isAsked(name) ? answers[name] : undefined);

  const prune = (inside: readonly Question[]): readonly Question[] =>
    inside
      .filter(({ name }) => isAsked(name))
      .map((question) =>
        question.questions ? { ...question, questions: prune(question.questions) } : question,
      )
      .filter(({ type, questions: left }) => type !== 'group' || left?.length);
  return prune(questions);
};

interface Known {
  readonly question: Question;
  readonly group: string | undefined;
}
