import type { Problem } from './problem.ts';
import type { Answer, Question } from './question.ts';
import { fitsPattern } from './fits-pattern.ts';
import { lengthOf } from './length.ts';
import { turns, type Given, type Turn } from './turns.ts';

/** What is wrong with an answer to a question of one type: not an email address, not a date. */
export type CheckAnswer = (answer: Answer, question: Question) => Problem | undefined;

/** What is wrong between the answers of questions that belong together, each at the first question that it is about. */
export type CheckTogether = (
  questions: readonly Question[],
  all: readonly Turn[],
  isAnswered: (turn: Turn) => boolean,
) => ReadonlyMap<Turn, Problem>;

/** Every answer that cannot be sent as it is, in the order of the form, each with the first thing that is wrong with it. */
export const checkAnswers = (
  questions: readonly Question[],
  given: Given,
  checkOfType: (question: Question) => CheckAnswer | undefined,
  checkTogether?: CheckTogether,
): readonly Problem[] => {
  const all = turns(questions, given);
  const together = checkTogether?.(questions, all, isAnswered);
  return all.flatMap((turn) => {
    const { question, person } = turn;
    const problem =
      problemOf(turn, checkOfType(question), earliest(turn, all, checkOfType)) ?? needed(turn, all);
    const own = problem && { ...problem, question: question.name, ...(person !== undefined && { person }) };
    return [together?.get(turn), own].filter((one) => one !== undefined);
  });
};

const problemOf = (
  { question, answer }: Turn,
  check: CheckAnswer | undefined,
  min: Answer | undefined,
): Problem | undefined => {
  if (answer === undefined || isNothing(answer, question))
    return question.required ? missing(question) : undefined;
  return (
    check?.(answer, question) ??
    notAnOption(answer, question) ??
    outOfRange(
      answer,
      typeof min === 'string' || typeof min === 'number' ? { ...question, min } : question,
    ) ??
    tooLong(answer, question) ??
    wrongPattern(answer, question)
  );
};

/** An unticked box is an answer, but not to a question that must be agreed to. */
const isNothing = (answer: Answer, { required }: Question): boolean =>
  !String(answer) || (answer === false && !!required);

/** A question that another one needs, where that was answered. */
const needed = (turn: Turn, all: readonly Turn[]): Problem | undefined => {
  const by = all.find((one) => one.question.needs === turn.question.name && isAnswered(one));
  if (!by || isAnswered(turn)) return undefined;
  const { label } = by.question;
  return { code: 'needed', facts: { by: typeof label === 'string' ? label : '' } };
};

const isAnswered = ({ question, answer }: Turn): boolean =>
  answer !== undefined && answer !== false && !isNothing(answer, question);

const missing = ({ required, type }: Question): Problem => ({
  code: typeof required !== 'boolean' ? 'required-because' : type === 'consent' ? 'not-agreed' : 'required',
});

const notAnOption = (answer: Answer, { options }: Question): Problem | undefined => {
  if (!options) return undefined;
  const chosen = textsOf(answer);
  if (options.some(({ value, remaining }) => remaining === 0 && chosen.includes(value)))
    return { code: 'option-full' };
  const isKnown = (one: string): boolean => options.some(({ value, other }) => other || value === one);
  return chosen.every(isKnown) ? undefined : { code: 'not-an-option' };
};

/** The later of the question's own limit and the answer that this one may not come before, where that is a good one. */
const earliest = (
  { question: { notBefore, min }, person }: Turn,
  all: readonly Turn[],
  checkOfType: (question: Question) => CheckAnswer | undefined,
): Answer | undefined => {
  const other = all.find(
    (turn) => turn.question.name === notBefore && (turn.person === undefined || turn.person === person),
  );
  if (other?.answer === undefined || checkOfType(other.question)?.(other.answer, other.question)) return min;
  return min !== undefined && min > other.answer ? min : other.answer;
};

/** Numbers as numbers; dates and times as text, which sorts as they do. */
const outOfRange = (answer: Answer, { name, min, max }: Question): Problem | undefined => {
  const inTime = typeof answer === 'string';
  if (min !== undefined && typeof min === typeof answer && answer < min) {
    return { code: inTime ? 'too-early' : 'too-small', facts: { min } };
  }
  if (max !== undefined && typeof max === typeof answer && answer > max) {
    return {
      code: name === 'places' ? 'too-many-places' : inTime ? 'too-late' : 'too-large',
      facts: { max },
    };
  }
  return undefined;
};

/** A booking has to fit where it travels, so even a question that sets no limit has one. */
export const longestAnswer = ({ maxLength, type }: Question): number =>
  maxLength ?? (type === 'textarea' ? 4000 : 1000);

const tooLong = (answer: Answer, question: Question): Problem | undefined => {
  const max = longestAnswer(question);
  return textsOf(answer).some((text) => lengthOf(text) > max)
    ? { code: 'too-long', facts: { max } }
    : undefined;
};

/** The pattern was found harmless when the question was read. */
const wrongPattern = (answer: Answer, { pattern }: Question): Problem | undefined =>
  pattern === undefined || typeof answer !== 'string' || fitsPattern(answer, pattern)
    ? undefined
    : { code: 'wrong-pattern' };

const textsOf = (answer: Answer): readonly string[] =>
  typeof answer === 'object' ? answer : [String(answer)];
