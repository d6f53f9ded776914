/**
 * What JSON that cannot be read was most likely before plugins and editors of texts got hold of it: the least change first,
 * each on top of the one before.
 */
export const mendings = (text: string): readonly string[] => {
  const commas = withoutStrayCommas(text);
  const markup = withoutStrayCommas(withoutMarkup(text));
  return [commas, markup, withoutStrayCommas(withStraightMarks(withoutMarkup(text)))];
};

/** A comma after the last item goes, and an apostrophe needs no backslash; all else inside quotation marks is kept. */
const withoutStrayCommas = (text: string): string =>
  text.replace(/"(?:[^"\\]+|\\[^])*"|,(?=\s*[}\]])/g, (found) =>
    found === ',' ? '' : found.replace(/\\(.)/gs, (escape, escaped) => (escaped === "'" ? "'" : escape)),
  );

/** Editors make paragraphs and lines of a text, and its signs and spaces into ones that a page shows. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<\/?(?:p|br|span|div)\b[^<>]*>|&nbsp;|&#160;|\u00a0/gi, ' ')
    .replace(/&(?:quot|ldquo|rdquo|#34|#822[01]|#8243);/gi, '\u201d')
    .replace(/&amp;/gi, '&');

const withStraightMarks = (text: string): string => text.replace(/[“”„‟″]/g, '"');
