import type { Catalogue } from '../catalogue.ts';
import { inLanguage, type Languages } from '../languages.ts';
import { en, type DetailWords } from './en.ts';

/** Every language of what richer events say: to add one, write its file and put its line here. */
export const languages: Languages<Catalogue<DetailWords>> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What richer events say, in the language asked for or the nearest there is. */
export const detailWords = (language: string): Promise<Catalogue<DetailWords>> =>
  inLanguage(languages, language, en);
