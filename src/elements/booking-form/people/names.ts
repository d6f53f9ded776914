import type { Answers } from '../../../booking/question.ts';
import { answerTo } from '../../../booking/when.ts';

/** What a person is called, where they were asked. */
export const nameOf = (answers: Answers = {}): string | undefined => {
  const name = answerTo('personName', answers) ?? answerTo('name', answers);
  return typeof name === 'string' ? name : undefined;
};
