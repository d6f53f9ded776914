import type { Text } from './event.ts';

/**
 * A text is read in the language asked for, then in a wider or a sister form of it (RFC 4647, 3.4), then in English,
 * then in the first there is.
 */
export const textIn = (text: Text | undefined, language: string): string => {
  if (typeof text !== 'object') return text ?? '';
  const tag = tagFor(text, language);
  return (tag && text[tag]) || '';
};

/** The language that a text is read in, where that is another than the one asked for. */
export const otherLanguageOf = (text: Text | undefined, language: string): string | undefined => {
  const tag = typeof text === 'object' ? tagFor(text, language) : undefined;
  return tag && primary(tag) !== primary(language) ? tag : undefined;
};

/** Texts are the same to a search where they differ in case, accents and width alone. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const tagFor = (text: Exclude<Text, string>, language: string): string | undefined => {
  const tags = Object.keys(text);
  return nearest(tags, language) ?? nearest(tags, 'en') ?? tags[0];
};

const nearest = (tags: readonly string[], wanted: string): string | undefined => {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const found = tags.find((each) => each.toLowerCase() === tag);
    if (found) return found;
  }
  return tags.find((each) => primary(each) === primary(wanted));
};

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
