import { mkdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import type { Row, Store, Value } from './store.ts';

/** A database in one file, served by this process: Node's own SQLite where there is one, else the same in a package. */
export const openEmbeddedStore = async (
  file: string,
  { waitInMilliseconds = 5_000 } = {},
): Promise<Store> => {
  mkdirSync(dirname(file), { recursive: true });
  const { DatabaseSync }: Driver = await import(
    isBuiltin('node:sqlite') ? 'node:sqlite' : '@photostructure/sqlite'
  );
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA busy_timeout = ${waitInMilliseconds}`);
  // Readers never wait for the writer, and FULL syncs each commit: a loss of power loses no answer that was given.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  // What is erased is written over.
  database.exec('PRAGMA secure_delete = ON');
  const prepared = new Map<string, Statement>();

  const rows = async (sql: string, values: readonly Value[] = []): Promise<readonly Row[]> => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values);
  };

  return { rows, close: async () => database.close() };
};

/** As much of `node:sqlite` as is used. */
interface Driver {
  readonly DatabaseSync: new (file: string) => {
    exec(sql: string): void;
    prepare(sql: string): Statement;
    close(): void;
  };
}

interface Statement {
  all(...values: Value[]): Row[];
}
