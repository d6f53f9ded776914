import { inLanguage, type Languages } from '../languages.ts';
import { en, type PeopleWords } from './en.ts';

/** Every language in which people are asked about: to add one, write its file and put its line here. */
export const languages: Languages<PeopleWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said where people are asked about one after another. */
export const peopleWords = (language: string): Promise<PeopleWords> => inLanguage(languages, language, en);
