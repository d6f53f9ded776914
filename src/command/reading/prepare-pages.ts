import { DOMParser } from 'linkedom/worker';

/**
 * Gives Node the two things of a browser that the reader of pages uses. A page is parsed and nothing more: nothing in
 * it runs, and nothing that it names is fetched.
 */
export const preparePages = (): void => {
  Object.assign(globalThis, { DOMParser, CSS: { escape } });
};

/** Enough for a value between quotation marks (CSS Syntax 3, 4.3.7): each character by its number. */
const escape = (text: string): string =>
  [...text].map((character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join('');
