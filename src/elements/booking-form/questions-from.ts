import type { EventRecord } from '../../event/event.ts';
import type { Question } from '../../booking/question.ts';
import type { QuestionWords } from '../../language/questions/en.ts';
import { privacyQuestion, usualSets } from '../../questions/index.ts';
import type { FormShell } from './form-shell.ts';
import type { Asked, Fetched } from './own-questions.ts';

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
): Promise<Asked> => {
  const { questions: given, contentOf, privacyUrl, several } = form;
  const text = typeof given === 'string' ? given.trim() : 'standard';
  const scripts = contentOf.querySelectorAll('script[type="application/json"][data-questions]');
  // Behind a timetable it is a booking before an event is chosen: what was gathered then is seen for a moment.
  const agreement: readonly Question[] = privacyUrl
    ? [privacyQuestion(words, about.event ?? form.chooseAnother)]
    : [];
  const only = usualSets.get(text);
  if (
    only &&
    !scripts.length &&
    typeof given !== 'object' &&
    !several &&
    !about.event?.questions &&
    !(about.event?.offers ?? [])[1]
  )
    return { questions: [...only(words, about), ...agreement], troubles: [] };

  const { gather } = await import('./own-questions.ts');
  return gather(form, text.split(/\s+/), [...scripts], agreement, words, about, fetched);
};
