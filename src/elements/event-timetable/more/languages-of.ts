import type { EventRecord } from '../../../event/event.ts';
import type { DetailWords } from '../../../language/details/en.ts';
import { standInFor } from '../../../language/timetable/index.ts';

/** In which languages it is held, where that is not just the page's own; one that has no name here is called as it calls itself. */
export const languagesOf = ({ inLanguage = [] }: EventRecord, own: DetailWords, language: string): string =>
  inLanguage.every((tag) => primary(tag) === primary(language))
    ? ''
    : [...new Set(inLanguage.map((tag) => nameOf(tag, own, standInFor(language) ?? language)))].join(', ');

const nameOf = (tag: string, { languageNames }: DetailWords, language: string): string => {
  const names = new Map(Object.entries(languageNames));
  const known = names.get(primary(tag));
  if (known) return known;
  try {
    const [locale = tag] = Intl.DisplayNames.supportedLocalesOf([language]);
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');
