import { findQuestion } from '../../booking/find-question.ts';
import type { Question } from '../../booking/question.ts';
import { stepsOf } from '../../booking/steps.ts';
import { leaves } from '../../booking/turns.ts';
import type { FormShell } from './form-shell.ts';
import type { Shape } from './telling.ts';

/** Fetches what it takes to put these questions: people where each is asked something, steps where the form is long, and a reply that is no booking. */
export const shapeOf = async (
  form: FormShell,
  questions: readonly Question[],
  language: string,
): Promise<Shape> => ({
  ...(leaves(questions).some(({ each }) => each) && {
    people: await (await import('./people/people.ts')).peopleIn(form, language),
  }),
  ...(findQuestion(questions, 'tellOfNext') && {
    reply: await (await import('./reply/reply.ts')).replyIn(language),
  }),
  ...(await inSteps(form, questions, language)),
});

const inSteps = async (
  form: FormShell,
  questions: readonly Question[],
  language: string,
): Promise<Shape | undefined> => {
  const list = stepsOf(questions);
  return list && { steps: await (await import('./steps/steps.ts')).stepsIn(form, list, language) };
};
