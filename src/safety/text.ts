/**
 * Text from outside is shown without control characters and without those that reorder what stands around it,
 * is well-formed, and is no longer than the limit. Line breaks and tabs stay.
 */
export const plainText = (value: string, limit = 4000): string => {
  const text = value
    .slice(0, limit * 2)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '');
  // A pair that the limit cuts in two goes whole.
  const cut = text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : text;
  return cut.replace(/\p{Surrogate}/gu, '\uFFFD');
};

/** A line break in what is one line, with the space about it, is one space. */
export const singleLine = (value: string, limit?: number): string =>
  plainText(value, limit)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim();

// C0 and C1 but for tab and line feed; the bidirectional embeddings, overrides and isolates (UAX 9).
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;
