import type { Question } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';
import type { FormShell } from './form-shell.ts';
import type { Shape } from './telling.ts';

/** Fetches what it takes to put these questions: people where each is asked something. */
export const shapeOf = async (
  form: FormShell,
  questions: readonly Question[],
  language: string,
): Promise<Shape> => ({
  ...(leaves(questions).some(({ each }) => each) && {
    people: await (await import('./people/people.ts')).peopleIn(form, language),
  }),
});
