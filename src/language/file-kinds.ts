/** What HTML's `accept` names, as people call it: families in the language's words, endings and media types by their short names. */
export const fileKinds = (accept: string, families: { readonly [family: string]: string }): string => {
  const kinds = accept.split(',').flatMap((kind) => {
    const [family = '', short = ''] = kind
      .trim()
      .toLowerCase()
      .split(/[/.](?=[^/.]*$)/);
    return short === '*' ? (families[family] ?? family) : (known[short] ?? short.toUpperCase());
  });
  return [...new Set(kinds)].filter(Boolean).join(', ');
};

/** By an ending, or by the end of a media type. */
const known: { readonly [short: string]: string } = {
  jpg: 'JPEG',
  doc: 'Word',
  docx: 'Word',
  msword: 'Word',
  document: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  'ms-excel': 'Excel',
  sheet: 'Excel',
  plain: 'TXT',
};
