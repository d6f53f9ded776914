/**
 * A submission has one name that nobody else's has: a random UUID (RFC 9562 §5.4).
 * Made from `getRandomValues`, because `randomUUID` is absent where the page is not secure.
 */
export const newSubmissionId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
