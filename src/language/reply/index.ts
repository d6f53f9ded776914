import { inLanguage, type Languages } from '../languages.ts';
import { en, type ReplyWords } from './en.ts';

/** Every language of that reply: to add one, write its file and put its line here. */
export const languages: Languages<ReplyWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said where somebody cannot come and asks to be told of the next one. */
export const replyWords = (language: string): Promise<ReplyWords> => inLanguage(languages, language, en);
