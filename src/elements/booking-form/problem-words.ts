import type { Problem } from '../../booking/problem.ts';
import type { Question } from '../../booking/question.ts';
import { isDateOnly } from '../../event/date-time.ts';
import { wallClock } from '../../event/moment.ts';
import { sayProblem } from '../../fields/say-problem.ts';
import type { Speaking } from './speaking.ts';

/** A problem in the visitor's words, with the dates among its facts as a visitor reads them. */
export const problemWords = (
  problem: Problem,
  question: Question | undefined,
  { words, problems, language, dates }: Speaking,
): string => {
  if (problem.code === 'not-allowed') return words.notAllowed;
  if (problem.code === 'not-fetched') return words.notFetched;
  if (!problems) return problem.message ?? '';
  // Why it was not accepted the service alone knows.
  if (problem.code === 'not-accepted' && problem.message) return problem.message;
  const facts: { [name: string]: string | number } = { ...problem.facts };
  for (const name of Object.keys(facts)) {
    const value = facts[name];
    if (typeof value === 'string' && isDateOnly(value)) facts[name] = dates.long(wallClock(value, 'UTC'));
  }
  return sayProblem({ ...problem, facts }, question, { ...problems, ...words.problems }, language);
};
