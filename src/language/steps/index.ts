import { inLanguage, type Languages } from '../languages.ts';
import { en, type StepWords } from './en.ts';

/** Every language in which a form is asked in steps: to add one, write its file and put its line here. */
export const languages: Languages<StepWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said in a form that is asked in steps. */
export const stepWords = (language: string): Promise<StepWords> => inLanguage(languages, language, en);
