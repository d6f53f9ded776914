/** Bytes are text by their byte order mark, else by the charset that was sent with them, else they are UTF-8. */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const mark = marks.get(bytes.slice(0, 2).join());
  const charset = /charset="?([^\s";]+)/.exec(contentType)?.[1];
  return decoder(mark ?? charset).decode(bytes);
};

const marks = new Map([
  ['239,187', 'utf-8'],
  ['255,254', 'utf-16le'],
  ['254,255', 'utf-16be'],
]);

/** A charset that no browser knows is taken for UTF-8. */
const decoder = (label?: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
};
