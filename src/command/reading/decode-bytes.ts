import { decode } from '../../source/decode.ts';

/**
 * What a browser would read. Node 20 takes windows-1252 for ISO 8859-1, where its dashes, its euro and its quotation marks
 * are control characters, which no text has.
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string): string =>
  decode(bytes, contentType).replace(
    /[\u0080-\u009F]/g,
    (control) => marks[control.charCodeAt(0) - 0x80] ?? control,
  );

/** From 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const marks = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];
