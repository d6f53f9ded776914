import { DOMParser } from 'linkedom/worker';

/**
 * Gives Node the two things of a browser that the reader of pages uses. A page is parsed and nothing more: nothing in
 * it runs, and nothing that it names is fetched.
 */
export const preparePages = (): void => {
  Object.assign(globalThis, { DOMParser: PageParser, CSS: { escape } });
};

/** A text without an element is a page with nothing in it, as it is to a browser. */
class PageParser {
  parseFromString(text: string, type: 'text/html'): unknown {
    const page = new DOMParser().parseFromString(text, type);
    return page.firstElementChild ? page : new DOMParser().parseFromString('<html></html>', type);
  }
}

/** Enough for a value between quotation marks (CSS Syntax 3, 4.3.7): each character by its number. */
const escape = (text: string): string =>
  [...text].map((character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join('');
