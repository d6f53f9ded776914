import { inLanguage, type Languages } from '../languages.ts';
import { en, type ReceiptWords } from './en.ts';

/** Every language of the confirmation: to add one, write its file and put its line here. */
export const languages: Languages<ReceiptWords> = {
  en: () => en,
  cy: async () => (await import('./cy.ts')).cy,
};

/** What is said on a confirmation besides what came of it. */
export const receiptWords = (language: string): Promise<ReceiptWords> => inLanguage(languages, language, en);
