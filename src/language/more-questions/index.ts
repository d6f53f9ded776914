import { inLanguage, type Languages } from '../languages.ts';
import { en, type MoreQuestionWords } from './en.ts';

/** Every language of the sets that are fetched when picked: to add one, write its file and put its line here. */
export const languages: Languages<MoreQuestionWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What those sets say, in the language asked for or the nearest there is. */
export const moreQuestionWords = (language: string): Promise<MoreQuestionWords> =>
  inLanguage(languages, language, en);
