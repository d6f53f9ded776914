import { checkAnswers as checkBy } from '../booking/check.ts';
import type { Problem } from '../booking/problem.ts';
import type { Question } from '../booking/question.ts';
import type { Given } from '../booking/turns.ts';
import { fieldFor } from './index.ts';
import { usualChecks } from './usual-checks.ts';

/** Every answer that cannot be sent as it is, each checked as its type is. */
export const checkAnswers = (questions: readonly Question[], given: Given): readonly Problem[] =>
  checkBy(
    questions,
    given,
    (question) => usualChecks[question.type] ?? fieldFor(question)?.check,
    questions.map((question) => fieldFor(question)?.checkTogether).find(Boolean),
  );
