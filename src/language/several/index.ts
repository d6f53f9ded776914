import { inLanguage, type Languages } from '../languages.ts';
import { en, type SeveralWords } from './en.ts';

/** Every language in which several events are booked in one go: to add one, write its file and put its line here. */
export const languages: Languages<SeveralWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said where several events are booked in one go. */
export const severalWords = (language: string): Promise<SeveralWords> => inLanguage(languages, language, en);
