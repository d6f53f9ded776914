/**
 * HTML is reduced to its text: tags go, scripts go with what they hold, blocks become lines, and entities are
 * decoded once. Text without markup stays as it is.
 */
export const withoutMarkup = (html: string): string => {
  if (!/[<&]/.test(html)) return html;
  const source = html.slice(0, longest);
  // Where blocks make the lines, those of the source are mere spaces.
  return (block.test(source) ? source.replace(/\s+/g, ' ') : source)
    .replace(tag, (found) => (block.test(found) ? '\n' : ''))
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(entity, decoded);
};

const longest = 40_000; /* characters */

const block =
  /<\/?(?:br|p|div|h[1-6]|[uo]l|li|d[ltd]|t(?:able|r)|hr|section|article|header|footer|blockquote|pre)[\s/>]/i;

/**
 * Comments, scripts with what they hold, tags whose quoted values may hold `>`. Each also ends where the text does,
 * so that none fails late and no character is read again and again.
 */
const tag =
  /<!--[^]*?(?:-->|$)|<(script|style|template|iframe)(?![\w-])[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<\/?[a-z](?:=\s*"[^"]*(?:"|$)|=\s*'[^']*(?:'|$)|[^>])*(?:>|$)|<[!?/][^>]*(?:>|$)/gi;

const entity =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)|([a-z\d]{2,8}));/gi;

/** The entities that editors write; any other stays as it was typed. */
const decoded = (
  whole: string,
  decimal?: string,
  hexadecimal?: string,
  letter?: string,
  accent?: string,
  name?: string,
): string => {
  if (decimal) return character(Number(decimal));
  if (hexadecimal) return character(parseInt(hexadecimal, 16));
  if (letter && accent) return (letter + characters.get(accent.toLowerCase())).normalize('NFC');
  return characters.get(name?.toLowerCase() ?? '') ?? whole;
};

/** 128 to 159 are read as windows-1252, and what is no character is U+FFFD (HTML, numeric character reference). */
const character = (code: number): string =>
  windows1252[code - 128]?.trim() || (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const characters = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00A0 ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• middot· pound£ ' +
    'euro€ copy© reg® trade™ deg° times× frac12½ szligß acute\u0301 grave\u0300 circ\u0302 uml\u0308 tilde\u0303 ' +
    'cedil\u0327 ring\u030A caron\u030C'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
