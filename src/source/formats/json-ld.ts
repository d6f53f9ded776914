import { readDocument } from '../document.ts';
import type { Format, Read } from '../format.ts';

/** schema.org's events as JSON, and our own list of them: `{"events": […]}`. */
export const jsonLd: Format = {
  name: 'json-ld',
  recognises: (start) => /^[[{]/.test(start),
  read: (input, about) => {
    let document: unknown;
    try {
      document = JSON.parse(String(input));
    } catch (error) {
      if (!String(input).trim()) return nothing('empty');
      // Some engines say where.
      const line = /line (\d+)/.exec(String(error))?.[1];
      return { ...nothing('not-json'), ...(line && { facts: { line } }) };
    }
    return readDocument(document, about, 'json-ld');
  },
};

/** A document that gives nothing, with the reason. */
export const nothing = (failed: string): Read => ({ events: [], skipped: [], failed });
