import type { Text } from './event.ts';

/**
 * A text is read in the language asked for, then in a wider or a sister form of it (RFC 4647, 3.4), then in English,
 * then in the first there is.
 */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tags = Object.keys(text);
  const tag = nearest(tags, language) ?? nearest(tags, 'en') ?? tags[0];
  return (tag && text[tag]) || '';
};

/** Texts are the same to a search where they differ in case, accents and width alone. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const nearest = (tags: readonly string[], wanted: string): string | undefined => {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const found = tags.find((each) => each.toLowerCase() === tag);
    if (found) return found;
  }
  return tags.find((each) => primary(each) === primary(wanted));
};

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
