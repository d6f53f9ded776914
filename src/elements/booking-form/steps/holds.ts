import type { Question } from '../../../booking/question.ts';
import type { Step } from '../../../booking/steps.ts';

/** Whether a question stands in a step, in whatever group of it; or a group, which may have a problem of its own. */
export const holds = ({ questions }: Pick<Step, 'questions'>, question: string | undefined): boolean =>
  namesIn(questions).some((name) => name === question);

/** The names of questions and of groups. */
export const namesIn = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ name, questions: inside = [] }) => [name, ...namesIn(inside)]);
