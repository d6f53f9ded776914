import type { Catalogue } from '../catalogue.ts';
import { inLanguage, type Languages } from '../languages.ts';
import { en, type ProblemWords } from './en.ts';

/** Every language of what stands in the way: to add one, write its file and put its line here. */
export const languages: Languages<Catalogue<ProblemWords>> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What stands in the way, in the language asked for or the nearest there is. */
export const problemWords = (language: string): Promise<Catalogue<ProblemWords>> =>
  inLanguage(languages, language, en);
