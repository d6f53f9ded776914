import { load, type Loading } from './load.ts';
import type { Failure } from './loaded.ts';

/** A document that is JSON, whatever it says it is. */
export const loadJson = async (
  url: string,
  loading: Loading,
): Promise<{ readonly json: unknown } | Failure> => {
  const answer = await load(url, loading);
  if ('code' in answer) return answer;
  const text = answer.text.trim();
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { source: url, code: text.startsWith('<') ? 'a-page' : text ? 'not-json' : 'empty' };
  }
};
