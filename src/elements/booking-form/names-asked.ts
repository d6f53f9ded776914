import { asked } from '../../booking/asked.ts';
import type { Answers, Question } from '../../booking/question.ts';

/** The names of what is asked, given the answers so far: of groups, and of what stands in them. */
export const namesAsked = (questions: readonly Question[], answers: Answers): ReadonlySet<string> =>
  new Set(namesOf(asked(questions, answers)));

const namesOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ name, questions: inside }) => [name, ...namesOf(inside ?? [])]);
