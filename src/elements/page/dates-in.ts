import { dateWriter, type DateWriter } from '../../language/dates.ts';
import type { Spoken } from './words-in.ts';

/** Dates are written in the language of the words: in the form of it that was asked for, where the words are of that one. */
export const datesIn = ({ language, catalogue }: Spoken<unknown>): DateWriter =>
  dateWriter(
    primary(language) === primary(catalogue.language) ? language : catalogue.language,
    catalogue.dates,
  );

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
