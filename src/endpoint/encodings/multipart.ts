import type { Encoding } from './encoding.ts';
import { toFields } from './fields.ts';

/**
 * As an HTML form posts with files (RFC 7578). Written by hand: a browser's `FormData` gets a new boundary with every
 * `fetch`, and every attempt must carry the same bytes.
 */
export const multipart: Encoding = {
  name: 'multipart',
  mediaType: 'multipart/form-data',
  encode(payload, repeatsNames) {
    const parts = toFields(payload, repeatsNames).map(
      ([name, value]) =>
        `Content-Disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value.replace(/\r?\n|\r/g, '\r\n')}\r\n`,
    );
    let boundary = 'turnout-form-boundary';
    while (parts.some((part) => part.includes(boundary))) boundary += '-';
    return {
      body: parts.map((part) => `--${boundary}\r\n${part}`).join('') + `--${boundary}--\r\n`,
      contentType: `multipart/form-data; boundary=${boundary}`,
    };
  },
};

/** As HTML escapes a field's name ("multipart form data", WHATWG). */
const escapeName = (name: string): string => name.replace(/\r?\n|\r/g, '%0D%0A').replaceAll('"', '%22');
