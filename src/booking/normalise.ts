import type { Answer, Answers, Question } from './question.ts';
import { leaves } from './turns.ts';

/** Answers are taken as they were meant: only what no person means is taken out, and what is then empty was not answered. */
export const normaliseAnswers = (questions: readonly Question[], answers: Answers): Answers => {
  const result: { [name: string]: Answer } = {};
  for (const question of leaves(questions)) {
    const meant = normalise(answers[question.name], question);
    if (meant !== undefined) result[question.name] = meant;
  }
  return result;
};

/** One answer as it was meant, or undefined where nothing visible was written. */
export const normalise = (
  answer: Answer | undefined,
  { type, options = [] }: Question,
): Answer | undefined => {
  // What was picked stays as it is.
  const text = (typed: string): string =>
    type === 'hidden' || options.some(({ value }) => value === typed)
      ? typed
      : (written[type] ?? line)(typed);
  if (typeof answer === 'object') {
    const list = answer.map(text).filter(isVisible);
    return list.length ? list : undefined;
  }
  if (typeof answer !== 'string') return answer;
  const typed = text(machineRead.has(type) ? plainAscii(answer) : answer);
  return isVisible(typed) ? typed : undefined;
};

/** Text that can travel: a lone surrogate would become one thing in JSON and another in a form. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * Digits and marks as a keyboard for Chinese, Japanese or Arabic types them, dashes as a word processor does, and none of
 * the marks that cannot be seen, which come with what is pasted.
 */
export const plainAscii = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '');

const machineRead: ReadonlySet<string> = new Set(['email', 'tel', 'number', 'date', 'time']);

/** One line can hold no break: in an email's head it would start a new field. */
const line = (text: string): string =>
  wellFormed(text)
    .replace(/[\t-\r\u0085\u2028\u2029]+|\u00a0/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

const paragraphs = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** Every part of an address stands on its own line, so no line is lost before another. */
const lines = (text: string): string => text.split('\n').map(line).join('\n').trimEnd();

/**
 * As it is copied from a message or out of a sentence: with a name before it, as a link, with the mark that followed. A host holds
 * no comma.
 */
const email = (text: string): string =>
  line(text)
    .replace(/^(.*<\s*)?(mailto:)?|(\?[^@]*|[>.,;\s]+)$/gi, '')
    .replace(/@[^@]*$/, (host) => host.toLowerCase().replace(/,/g, '.'));

const written: { readonly [type in Question['type']]?: (text: string) => string } = {
  textarea: paragraphs,
  address: lines,
  email,
};

const isVisible = (text: string): boolean => /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text);
