import { inLanguage, type Languages } from '../languages.ts';
import { en, type QuestionWords } from './en.ts';

/** Every language of the ready-made questions: to add one, write its file and put its line here. */
export const languages: Languages<QuestionWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What the ready-made questions say, in the language asked for or the nearest there is. */
export const questionWords = (language: string): Promise<QuestionWords> =>
  inLanguage(languages, language, en);
