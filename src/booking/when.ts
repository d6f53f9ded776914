import type { Answer, Answers, When } from './question.ts';

/**
 * A condition holds when the answer is the one it names, or one of those it names.
 *
 * Answers are compared as they would be read aloud, so `is: 2` is met by the option "2". No answer meets nothing, so
 * that a question nobody was asked keeps what depends on it away.
 */
export const holds = (when: When, answers: Answers): boolean => holdsFor(when, (name) => answers[name]);

/** As `holds`, with the answers behind a function, for one who must know first whether a question is asked at all. */
export const holdsFor = (when: When, answerOf: (name: string) => Answer | undefined): boolean => {
  if ('all' in when) return when.all.every((one) => holdsFor(one, answerOf));
  if ('any' in when) return when.any.some((one) => holdsFor(one, answerOf));
  if ('not' in when) return !holdsFor(when.not, answerOf);
  const wanted = asTexts(when.is);
  return asTexts(answerOf(when.question)).some((one) => wanted.includes(one));
};

const asTexts = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'object' ? answer : [String(answer)];
