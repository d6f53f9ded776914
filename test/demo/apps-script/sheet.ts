/**
 * A sheet as Google's behaves, as far as the script uses it: what begins with an apostrophe is kept as text without it,
 * and anything else is taken for what it looks like.
 */
export class Sheet {
  readonly cells: (string | number | Date)[][] = [];

  /** How many rows there are, with something in them or not. */
  rows = 1_000;

  constructor(private readonly mayWrite: () => boolean) {}

  getLastRow(): number {
    return this.cells.length;
  }

  getMaxRows(): number {
    return this.rows;
  }

  insertRowsAfter(_: number, count: number): void {
    this.rows += count;
  }

  getDataRange(): Range {
    return this.getRange(1, 1, this.cells.length, Math.max(...this.cells.map((row) => row.length)));
  }

  getRange(row: number, column: number, rows: number, columns: number): Range {
    if (row + rows - 1 > this.rows)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return {
      getValues: () =>
        [...Array(rows)].map((_, down) =>
          [...Array(columns)].map((__, across) => this.cells[row - 1 + down]?.[column - 1 + across] ?? ''),
        ),
      setValues: (values) => {
        if (!this.mayWrite()) throw new Error('The sheet is written without the lock.');
        for (const [down, line] of values.entries()) {
          if (line.length !== columns) throw new Error('The number of columns does not match.');
          this.cells[row - 1 + down] = line.map(entered);
        }
      },
    };
  }
}

export interface Range {
  getValues(): (string | number | Date)[][];
  setValues(values: readonly (readonly (string | number)[])[]): void;
}

const entered = (value: string | number): string | number | Date => {
  if (typeof value === 'number') return value;
  if (value.length > 50_000) throw new Error('A cell holds 50000 characters.');
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith('=')) return '#FORMULA';
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Number(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : value;
};
