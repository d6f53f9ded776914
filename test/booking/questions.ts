import type { Question } from '../../src/booking/question.ts';

/** A question whose label is its name, with what a test is about. */
export const ask = (name: string, facts: Partial<Question> = {}): Question => ({
  name,
  label: name,
  type: 'text',
  ...facts,
});
