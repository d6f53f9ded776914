import type { QuestionSet } from './question-set.ts';
import { contact } from './contact.ts';
import { standard } from './standard.ts';

/** The sets that most forms are made of; those that are rarer stand in `more/`, and are fetched when they are picked. */
export const usualSets: ReadonlyMap<string, QuestionSet> = new Map([
  ['standard', standard],
  ['contact', contact],
]);

export { privacyQuestion } from './privacy.ts';
export type { About, QuestionSet } from './question-set.ts';
