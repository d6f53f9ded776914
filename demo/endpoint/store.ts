/** What a column holds in every engine: no booleans, dates or JSON types, which differ between them. */
export type Value = string | number | null;

export type Row = { readonly [column: string]: Value };

/**
 * One statement, whole or not at all: the only thing the ledger needs of a database.
 *
 * There are no transactions here, because D1 has none to offer. Parameters are numbered (`?1`), the one
 * style that SQLite, libSQL and D1 take and that maps to PostgreSQL's `$1` one to one. It throws when the
 * database cannot answer.
 */
export interface Store {
  rows(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
