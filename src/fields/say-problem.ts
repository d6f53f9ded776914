import type { Problem } from '../booking/problem.ts';
import type { Question } from '../booking/question.ts';
import type { Facts, ProblemWords } from '../language/problems/en.ts';
import { textIn } from '../event/text.ts';

/** A problem in the visitor's words: ours where we know what it is, else the service's own, else that the answers need a look. */
export const sayProblem = (
  { code, facts, message }: Problem,
  question: Question | undefined,
  words: ProblemWords,
  language: string,
): string => {
  const write = code === 'invalid' ? undefined : words[code as keyof ProblemWords];
  const said = write?.({ ...about(question, language), ...facts });
  // A sentence about its question says nothing where the question is not known.
  return said && !said.includes('“”') ? said : message || words.invalid({ label: '', type: '' });
};

const about = (question: Question | undefined, language: string): Facts => {
  if (!question) return { label: '', type: '' };
  const { label, type, options, required, missing, title } = question;
  return {
    label: textIn(label, language),
    type: type === 'checkbox' ? (options ? 'choices' : 'tick') : type,
    missing: textIn(missing, language),
    title: textIn(title, language),
    reason: typeof required === 'boolean' ? '' : textIn(required, language),
  };
};
