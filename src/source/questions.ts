import { loadJson } from './json.ts';
import type { Loading } from './load.ts';
import type { Failure } from './loaded.ts';

/** Questions are read as they are written; `booking/question` says what they may be. */
export const loadQuestions = async (
  url: string,
  loading: Loading,
): Promise<{ readonly questions: unknown } | Failure> => {
  const answer = await loadJson(url, loading);
  return 'code' in answer ? answer : { questions: answer.json };
};
