import type { EventRecord } from '../../event/event.ts';
import type { QuestionWords } from '../../language/questions/en.ts';
import { privacyQuestion, questionSet } from '../../questions/index.ts';
import type { FormShell } from './form-shell.ts';
import type { Fetched, Own } from './own-questions.ts';

/**
 * Where a form's questions come from, in order: sets and addresses of the `questions` attribute, the script among
 * the children, the property, the event's own; and last the agreement to a privacy notice. It rejects where what reads
 * them cannot be fetched: a form that asks less than it was made to ask is no form.
 */
export const questionsFrom = async (
  form: FormShell,
  words: QuestionWords,
  about: { readonly event: EventRecord | undefined; readonly language: string },
  fetched: Fetched,
): Promise<readonly Own[]> => {
  const { event, language } = about;
  const { questions: given, contentOf, privacyUrl } = form;
  const ready = (token: string): Own => {
    const set = questionSet(token);
    if (set) return { questions: set(words, { ...(event && { event }), language }), troubles: [] };
    const unknown = { code: 'unknown-question-set', facts: { attribute: 'questions', value: token } };
    return { questions: [], troubles: [unknown] };
  };

  const tokens = typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : ['standard'];
  const scripts = contentOf.querySelectorAll('script[type="application/json"][data-questions]');
  const agreement: Own[] = privacyUrl ? [{ questions: [privacyQuestion(words)], troubles: [] }] : [];
  if (!tokens.some(isAddress) && !scripts.length && typeof given !== 'object' && !event?.questions)
    return [...tokens.map(ready), ...agreement];

  const { fetchOwn, readOwn, readScript } = await import('./own-questions.ts');
  return [
    ...(await Promise.all(
      tokens.map((token) => (isAddress(token) ? fetchOwn(token, form, fetched) : ready(token))),
    )),
    ...[...scripts].map(readScript),
    ...(typeof given === 'object' ? [readOwn(given, 'questions')] : []),
    ...(event?.questions ? [readOwn(event.questions, `event ${event.identifier}`)] : []),
    ...agreement,
  ];
};

/** A set has a plain word for a name. */
const isAddress = (token: string): boolean => /[/.:]/.test(token);
