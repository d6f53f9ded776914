import type { Question } from '../booking/question.ts';

/** Where a group wants one answer at least, none of its questions is called optional: nobody knows beforehand which is not. */
export const oneOfAGroup = (questions: readonly Question[], isWanted = false): readonly Question[] =>
  questions.map((question) =>
    question.questions
      ? { ...question, questions: oneOfAGroup(question.questions, isWanted || !!question.required) }
      : isWanted
        ? { ...question, oneOf: true }
        : question,
  );
