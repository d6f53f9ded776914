/** Bytes are text by their byte order mark, else by the charset that was sent with them, else they are UTF-8. */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const label = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  const utf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : '';
  return decoder(mark || utf8 || label).decode(bytes);
};

/** A charset that no browser knows is taken for UTF-8. */
const decoder = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
};
