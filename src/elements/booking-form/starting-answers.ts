import type { Answer, Answers, Question } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';

/** The partner's own values, by question. */
export const startingAnswers = (questions: readonly Question[]): Answers => {
  const answers: { [name: string]: Answer } = {};
  for (const { name, value } of leaves(questions)) if (value !== undefined) answers[name] = value;
  return answers;
};
