import type { EventRecord } from '../../event/event.ts';
import type { Question } from '../../booking/question.ts';
import { plainFormIn } from '../plain-form.ts';
import type { FormShell } from './form-shell.ts';
import { Handover } from './handover.ts';
import { prefilled } from './prefill.ts';
import { typedAnswers } from './typed-answers.ts';

/** What questions start with: what the page knows, and what was typed into its plain form before ours was there. */
export const started = (
  questions: readonly Question[],
  form: FormShell,
  event: EventRecord | undefined,
): readonly Question[] => {
  const known = prefilled(questions, form);
  const plain = plainFormIn(form.contentOf);
  // Until its event is known, or chosen, a form has not all of its questions, and may not be seen.
  if (!plain || (!event && (form.event || form.for || form.chooseAnother))) return known;
  const answers = (): ReturnType<typeof typedAnswers> => typedAnswers(plain, known, form.names);
  form.addController(new Handover(form, plain, answers));
  // For those that are drawn later, in another step or when another is answered.
  return prefilled(known, { answers: answers(), prefill: undefined }, '');
};
