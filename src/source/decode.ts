/**
 * Bytes are text by their byte order mark, else by the charset that was sent with them, else they are UTF-8; but where
 * nothing beyond ASCII makes sense in that, they are what older spreadsheets save, windows-1252: servers call those UTF-8.
 */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const mark = marks[bytes[0] ?? 0];
  const text = decoder(mark ?? /charset="?([^\s";]+)/.exec(contentType)?.[1]).decode(bytes);
  return mark || /[\x80-\uFFFC]|^[^\uFFFD]*$/.test(text) ? text : decoder('windows-1252').decode(bytes);
};

/** A byte with which no text begins is the first of a mark. */
const marks: { readonly [first: number]: string } = { 239: 'utf-8', 254: 'utf-16be', 255: 'utf-16le' };

/** A charset that no browser knows is taken for UTF-8. */
const decoder = (label?: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
};
