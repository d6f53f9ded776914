import Papa from 'papaparse';

/**
 * A table is its rows, each a list of cells of plain text: nothing in a cell is ever worked out. `cut` is the row,
 * from 0, in which a quotation mark was opened and never closed, as in a file that lost its end.
 */
export const rowsOf = (text: string, delimiter: string, most: number): Table => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  return { rows: data, cut: errors.find(({ code }) => code === 'MissingQuotes')?.row };
};

/** Its rows, by whichever of the delimiters it seems to be written with. */
export const guessedRows = (
  text: string,
  delimitersToGuess: string[],
): { readonly rows: readonly (readonly string[])[]; readonly delimiter: string } => {
  const { data, meta } = Papa.parse<string[]>(text, { newline: '\n', delimitersToGuess });
  return { rows: data, delimiter: meta.delimiter };
};

/** Rows as the text of a table again. */
export const textOfRows = (rows: string[][], delimiter: string): string =>
  Papa.unparse(rows, { delimiter, newline: '\n' });

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly cut: number | undefined;
}
