import type { Answers } from '../../../booking/question.ts';

/** What a person is called, where they were asked. */
export const nameOf = (answers: Answers = {}): string | undefined => {
  const name = answers.personName ?? answers.name;
  return typeof name === 'string' ? name : undefined;
};
