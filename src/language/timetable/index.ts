import type { Catalogue } from '../catalogue.ts';
import { inLanguage, tagIn, type Languages } from '../languages.ts';
import { en, type TimetableWords } from './en.ts';

/** Every language of the timetable: to add one, write its file and put its line here. */
export const languages: Languages<Catalogue<TimetableWords>> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What the timetable says, in the language asked for or the nearest there is. */
export const timetableWords = (language: string): Promise<Catalogue<TimetableWords>> =>
  inLanguage(languages, language, en);

/** English, where it stands in for a language that nobody has written yet. */
export const standInFor = (language: string): 'en' | undefined =>
  tagIn(languages, language) ? undefined : 'en';
