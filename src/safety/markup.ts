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

const block = /<\/?(?:br|p|div|h[r\d]|[uod]l|li|d[dt]|t(?:able|r)|section|article|blockquote|pre)[\s/>]/i;

/**
 * Comments, scripts with what they hold, tags whose quoted values may hold `>`. Each also ends where the text does,
 * so that none fails late and no character is read again and again.
 */
const tag =
  /<!--[^]*?(?:-->|$)|<(script|style|template|iframe)(?![\w-])[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<\/?[a-z](?:=\s*"[^"]*(?:"|$)|=\s*'[^']*(?:'|$)|[^>])*(?:>|$)|<[!?/][^>]*(?:>|$)/gi;

const entity = /&(?:#(x[\da-f]+|\d+)|([a-z])(acute|grave|circ|uml|tilde|cedil|ring)|([a-z]+));/gi;

/** The entities that editors write; any other stays as it was typed. */
const decoded = (whole: string, code?: string, letter?: string, accent?: string, name?: string): string =>
  code
    ? character(Number(code.replace(/^x/i, '0x')))
    : accent
      ? (letter + `${characters.get(accent)}`).normalize('NFC')
      : (characters.get(name) ?? whole);

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

const characters = new Map<string | undefined, string>(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00A0 ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• middot· pound£ ' +
    'euro€ acute\u0301 grave\u0300 circ\u0302 uml\u0308 tilde\u0303 cedil\u0327 ring\u030A'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
