import type { Text } from '../event/event.ts';
import { plainText } from '../safety/text.ts';
import { own } from './own.ts';

/** A text is a string, or strings by language tag; anything else is no text. */
export const readText = (input: unknown): Text | undefined => {
  if (typeof input === 'string' || typeof input === 'number') return cleaned(String(input)) || undefined;
  if (typeof input !== 'object' || input === null) return undefined;
  const texts: { [language: string]: string } = {};
  for (const tag of Object.keys(input).slice(0, 100)) {
    const text: unknown = isTag.test(tag) ? own(input, tag) : undefined;
    if (typeof text === 'string' && cleaned(text)) texts[tag] = cleaned(text);
  }
  return Object.keys(texts).length ? texts : undefined;
};

const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/;

const cleaned = (text: string): string => plainText(text).trim();
