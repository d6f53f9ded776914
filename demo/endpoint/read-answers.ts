import type { Answer, Answers } from '../../src/booking/question.ts';
import { wellFormed, type ObjectReader } from './read-value.ts';

/** Answers are read by what they are, since only the form knows the questions: text, a number, yes or no, or a list of texts. */
export const readAnswers = (from: ObjectReader | undefined): Answers => {
  const answers = new Map<string, Answer>();
  for (const name of from?.names(mostAnswers) ?? []) {
    const answer = from && readAnswer(from, name);
    if (answer !== undefined) answers.set(name, answer);
  }
  return Object.fromEntries(answers);
};

const mostAnswers = 200;
const mostCharacters = 10_000;
const mostPicked = 200;

const readAnswer = (from: ObjectReader, name: string): Answer | undefined => {
  const given = from.value(name);
  if (!/^[a-z][A-Za-z0-9]{0,99}$/.test(name))
    from.problem(name, 'not-a-question', 'A question is named by letters and digits, and begins small.');
  else if (typeof given === 'boolean') return given;
  else if (typeof given === 'number' && Number.isFinite(given)) return given;
  else if (typeof given === 'string') return from.text(name, { most: mostCharacters });
  else if (Array.isArray(given) && given.every((item) => typeof item === 'string' && item.length <= 1_000))
    return from.list(name, mostPicked, (item) => wellFormed(String(item)));
  else from.problem(name, 'not-an-answer', 'An answer is text, a number, true or false, or a list of texts.');
  return undefined;
};
