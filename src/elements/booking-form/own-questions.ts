import type { Question } from '../../booking/question.ts';
import { readQuestions } from '../../booking/read-questions.ts';
import { loadQuestions } from '../../source/questions.ts';
import type { Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';

/** What was read of a list of questions, and what is wrong with it. */
export interface Own {
  readonly questions: readonly Question[];
  readonly troubles: readonly Trouble[];
}

/** Addresses that were asked already, with what they will have answered. */
export type Fetched = Map<string, ReturnType<typeof loadQuestions>>;

/** A partner's own questions. Most forms have none: this is fetched where there are. */
export const readOwn = (input: unknown, source: string): Own => {
  const { questions, problems } = readQuestions(input);
  const troubles = problems.map(({ code, facts }) => ({
    code: `question-${code}`,
    facts: { ...facts, source },
  }));
  return { questions, troubles };
};

/** Questions that stand in the page as JSON. */
export const readScript = (script: Element): Own =>
  readOwn(parsed(script.textContent ?? ''), 'script[data-questions]');

/** Questions that stand at an address, which is asked once. */
export const fetchOwn = async (address: string, form: FormShell, fetched: Fetched): Promise<Own> => {
  const asked = fetched.get(address) ?? loadQuestions(address, { pageUrl: form.ownerDocument.baseURI });
  fetched.set(address, asked);
  const loaded = await asked;
  if ('questions' in loaded) return readOwn(loaded.questions, address);
  return { questions: [], troubles: [{ code: loaded.code, facts: { ...loaded.facts, source: address } }] };
};

/** Undefined where it is not JSON; the reader of questions says so. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
