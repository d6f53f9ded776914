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
    const parts = toFields(payload, repeatsNames).map(([name, value]) => part(name, value));
    const texts = parts.flat().filter((piece) => typeof piece === 'string');
    let boundary = 'turnout-form-boundary';
    while (texts.some((text) => text.includes(boundary))) boundary += '-';
    const pieces = [...parts.flatMap((piece) => [`--${boundary}\r\n`, ...piece]), `--${boundary}--\r\n`];
    const isText = parts.every((piece) => piece.length === 1);
    return {
      body: isText ? pieces.join('') : new Blob(pieces),
      contentType: `multipart/form-data; boundary=${boundary}`,
    };
  },
};

const part = (name: string, value: string | File): readonly (string | File)[] => {
  const disposition = `Content-Disposition: form-data; name="${escapeName(name)}"`;
  if (typeof value === 'string') return [`${disposition}\r\n\r\n${value.replace(/\r?\n|\r/g, '\r\n')}\r\n`];
  const type = value.type || 'application/octet-stream';
  return [
    `${disposition}; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`,
    value,
    '\r\n',
  ];
};

/** As HTML escapes a field's name ("multipart form data", WHATWG). */
const escapeName = (name: string): string => name.replace(/\r?\n|\r/g, '%0D%0A').replaceAll('"', '%22');
