import type { Problem } from '../booking/problem.ts';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import { textIn } from '../event/text.ts';

/** A problem in the visitor's words: ours where we know what it is, else the service's own, else that the answers need a look. */
export const sayProblem = (
  { code, question: name, facts, message }: Problem,
  question: Question | undefined,
  words: FormWords,
  language: string,
): string => {
  const known = code !== 'invalid' && Object.hasOwn(words.problems, code);
  const write = known ? words.problems[code] : undefined;
  if (!write) return message || (words.problems['invalid']?.({}) ?? '');
  const { required } = question ?? {};
  const reason = required && typeof required !== 'boolean' ? textIn(required, language) : '';
  const label = question ? textIn(question.label, language) : (name ?? '');
  const sentence = write({ label, reason, ...facts });
  // A sentence that begins with its question has lost its beginning where the question is not known.
  return /^\W*$|^:/.test(sentence) ? message || (words.problems['invalid']?.({}) ?? '') : sentence;
};
