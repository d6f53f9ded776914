import type { About, Read, Reader } from '../format.ts';
import { jsonLd } from './json-ld.ts';

/** A format that is JSON; the reader of JSON says what is wrong with what is none. */
export const jsonFormat = (name: string, read: (document: unknown, about: About) => Read): Reader => ({
  name,
  read: (input, about) => {
    let document: unknown;
    try {
      document = JSON.parse(String(input));
    } catch {
      return jsonLd.read(input, about);
    }
    return read(document, about);
  },
});
