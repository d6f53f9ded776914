import { inLanguage, type Languages } from '../languages.ts';
import { en, type FieldWords } from './en.ts';

/** Every language of the rarer types of question: to add one, write its file and put its line here. */
export const languages: Languages<FieldWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What those types say, in the language asked for or the nearest there is. */
export const fieldWords = (language: string): Promise<FieldWords> => inLanguage(languages, language, en);
