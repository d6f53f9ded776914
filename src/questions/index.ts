import type { QuestionSet } from './question-set.ts';
import { access } from './access.ts';
import { contact } from './contact.ts';
import { standard } from './standard.ts';

/** Every set of questions that a partner can pick by name. */
export const questionSets: ReadonlyMap<string, QuestionSet> = new Map([
  ['standard', standard],
  ['contact', contact],
  ['access', access],
]);

export { privacyQuestion } from './privacy.ts';
export type { About, QuestionSet } from './question-set.ts';

/** The set of this name, if there is one. */
export const questionSet = (name: string): QuestionSet | undefined => questionSets.get(name);
