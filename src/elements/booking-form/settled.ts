import type { EventRecord } from '../../event/event.ts';
import { findQuestion } from '../../booking/find-question.ts';
import type { Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';
import type { Asked } from './own-questions.ts';
import { answersKnown, mayComeByLink } from './prefill.ts';
import { started } from './starting.ts';
import { successPage } from './success-page.ts';

/** What a page settles about its form beforehand: what questions start with, and where visitors go afterwards; with what is wrong with that. */
export const settled = (asked: Asked, form: FormShell, event: EventRecord | undefined): Asked => ({
  ...asked,
  questions: started(asked.questions, form, event),
  troubles: [
    ...asked.troubles,
    ...wrongAnswers(asked, form),
    ...wrongPrefill(asked, form),
    ...successPage(form, form.baseURI).troubles,
  ],
});

const wrongAnswers = ({ questions }: Asked, { answers }: FormShell): readonly Trouble[] => {
  if (!answers) return [];
  const known = answersKnown(answers);
  if (!known) return [{ code: 'answers-not-json', facts: { attribute: 'answers', value: String(answers) } }];
  return Object.keys(known)
    .filter((name) => !findQuestion(questions, name))
    .map((value) => ({ code: 'answers-unknown', facts: { attribute: 'answers', value } }));
};

const wrongPrefill = ({ questions }: Asked, { prefill = '' }: FormShell): readonly Trouble[] =>
  prefill
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((value) => {
      const facts = { attribute: 'prefill', value };
      if (!findQuestion(questions, value)) return [{ code: 'prefill-unknown', facts }];
      return mayComeByLink(questions, value) ? [] : [{ code: 'prefill-not-allowed', facts }];
    });
