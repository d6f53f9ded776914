import { en, type FieldWords } from '../language/fields/en.ts';
import { fieldWords } from '../language/fields/index.ts';

const spoken = new Map<string, FieldWords>();

/** Fetches what the rarer types say in a language, before they are drawn in it. */
export const learn = async (language: string): Promise<void> => {
  spoken.set(language, await fieldWords(language));
};

/** What the rarer types say: in English where the language was never asked for. */
export const rareWords = (language: string): FieldWords => spoken.get(language) ?? en;
