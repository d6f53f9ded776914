import type { Question } from '../../booking/question.ts';
import type { EventRecord } from '../../event/event.ts';
import type { QuestionWords } from '../../language/questions/en.ts';
import { privacyQuestion, questionSet } from '../../questions/index.ts';
import { loadQuestions } from '../../source/questions.ts';
import type { Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';

interface Lists {
  readonly lists: readonly (readonly Question[])[];
  readonly troubles: readonly Trouble[];
}

/**
 * Where a form's questions come from, in order: sets and addresses of the `questions` attribute, the script among
 * the children, the property, the event's own; and last the agreement to a privacy notice. It rejects where what reads
 * them cannot be fetched: a form that asks less than it was made to ask is no form.
 */
export const questionsFrom = async (
  form: FormShell,
  words: QuestionWords,
  about: { readonly event: EventRecord | undefined; readonly language: string },
  fetched: Map<string, ReturnType<typeof loadQuestions>>,
): Promise<Lists> => {
  const troubles: Trouble[] = [];
  // Most forms have none of their own: what reads and judges such is fetched where there are.
  const own = async (input: unknown, source: string): Promise<readonly Question[]> => {
    const { readQuestions } = await import('../../booking/read-questions.ts');
    const { questions, problems } = readQuestions(input);
    troubles.push(
      ...problems.map(({ code, facts }) => ({ code: `question-${code}`, facts: { ...facts, source } })),
    );
    return questions;
  };
  const named = async (token: string): Promise<readonly Question[]> => {
    const set = /[/.:]/.test(token) ? undefined : questionSet(token);
    if (set) return set(words, { ...(about.event && { event: about.event }), language: about.language });
    if (!/[/.:]/.test(token)) {
      troubles.push({ code: 'unknown-question-set', facts: { attribute: 'questions', value: token } });
      return [];
    }
    const asked = fetched.get(token) ?? loadQuestions(token, { pageUrl: form.ownerDocument.baseURI });
    fetched.set(token, asked);
    const loaded = await asked;
    if ('questions' in loaded) return own(loaded.questions, token);
    troubles.push({ code: loaded.code, facts: { ...loaded.facts, source: token } });
    return [];
  };

  const { questions: given } = form;
  const tokens = typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : ['standard'];
  const lists = await Promise.all(tokens.map(named));
  for (const script of form.contentOf.querySelectorAll('script[type="application/json"][data-questions]'))
    lists.push(await own(parsed(script.textContent ?? ''), 'script[data-questions]'));
  if (typeof given === 'object') lists.push(await own(given, 'questions'));
  if (about.event?.questions) lists.push(await own(about.event.questions, `event ${about.event.identifier}`));
  if (form.privacyUrl) lists.push([privacyQuestion(words)]);
  return { lists, troubles };
};

/** Undefined where it is not JSON; the reader of questions says so. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
