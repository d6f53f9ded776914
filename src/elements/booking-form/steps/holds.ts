import type { Question } from '../../../booking/question.ts';
import type { Step } from '../../../booking/steps.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { inputIdOf } from '../input-names.ts';

/** Whether a question stands in a step, in whatever group of it; or a group, which may have a problem of its own. */
export const holds = ({ questions }: Pick<Step, 'questions'>, question: string | undefined): boolean =>
  namesIn(questions).some((name) => name === question);

/** The names of questions and of groups. */
export const namesIn = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ name, questions: inside = [] }) => [name, ...namesIn(inside)]);

/** The ids of all inputs that a step may have. */
export const idsIn = ({ questions }: Pick<Step, 'questions'>, sheet: AnswerSheet): readonly string[] =>
  namesIn(questions).flatMap((name) =>
    [undefined, ...Array(sheet.people).keys()].map((person) => inputIdOf(sheet.inputName(name, person))),
  );
