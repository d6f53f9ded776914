import { load, type Loading } from './load.ts';
import type { Failure } from './loaded.ts';

/** A document that is JSON, whatever it says it is. */
export const loadJson = async (
  url: string,
  loading: Loading,
): Promise<{ readonly json: unknown } | Failure> => {
  const answer = await load(url, loading);
  if ('code' in answer) return answer;
  const start = answer.text.trimStart();
  try {
    return { json: JSON.parse(start) };
  } catch {
    return { source: url, code: start ? (start.startsWith('<') ? 'a-page' : 'not-json') : 'empty' };
  }
};
