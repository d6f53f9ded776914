import Papa from 'papaparse';

/**
 * A table is its rows, each a list of cells of plain text: nothing in a cell is ever worked out. `cut` is the row,
 * from 0, in which a quotation mark was opened and never closed, as in a file that lost its end.
 */
export const rowsOf = (text: string, delimiter: string, most: number): Table => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  return { rows: data, cut: errors.find(({ code }) => code === 'MissingQuotes')?.row };
};

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly cut: number | undefined;
}
