import { inLanguage, type Languages } from '../languages.ts';
import { en, type PlaceKindWords } from './en.ts';

/** Every language in which kinds of place are named: to add one, write its file and put its line here. */
export const languages: Languages<PlaceKindWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said where an event has several kinds of place. */
export const placeKindWords = (language: string): Promise<PlaceKindWords> =>
  inLanguage(languages, language, en);
