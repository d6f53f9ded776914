import type { Catalogue } from '../catalogue.ts';
import { inLanguage, type Languages } from '../languages.ts';
import { en, type FormWords } from './en.ts';

/** Every language of the form: to add one, write its file and put its line here. */
export const languages: Languages<Catalogue<FormWords>> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What the form says, in the language asked for or the nearest there is. */
export const formWords = (language: string): Promise<Catalogue<FormWords>> =>
  inLanguage(languages, language, en);
