import type { EventRecord } from '../../event/event.ts';
import { singleLine } from '../../safety/text.ts';
import type { About, Note, PatientReader, Read, Skipped } from '../format.ts';
import { readRecord } from '../record.ts';
import { columnsOf, type Columns } from './csv/columns.ts';
import { orderOf } from './csv/date.ts';
import { eventIn, type Prices } from './csv/event.ts';
import { rowsOf } from './csv/rows.ts';
import { nothing } from './json-ld.ts';

/**
 * A table with a row of headings, as every spreadsheet saves it. What understands prices is fetched where there is a
 * column of them, and what puts two languages together where a word may be a Welsh heading.
 */
export const table: PatientReader = {
  name: 'csv',
  read: async (input, about) => {
    const text = String(input).replace(/\r\n?/g, '\n');
    const prices = headingsIn(text).columns.has('price')
      ? (await import('./csv/prices.ts')).pricesIn
      : undefined;
    const read = (given: string): Read => readTable(given, about, prices);
    return /_cy|cymr|welsh|enw|teitl/i.test(text)
      ? (await import('./csv/two-languages.ts')).inBoth(text, read)
      : read(text);
  },
};

/** Lines end with a line feed; cells are parted by commas, semicolons or tabs. */
export const readTable = (text: string, about: About, prices?: Prices): Read => {
  if (!text.trim()) return nothing('empty');
  const { at, columns, delimiter } = headingsIn(text);
  if (!columns.has('startDate')) return nothing('no-date-column');
  if (!columns.has('name')) return nothing('no-name-column');
  const { rows, cut } = rowsOf(text, delimiter, mostRows);
  // What follows an open quotation mark is one cell, and may hold half of the events.
  if (cut !== undefined) return { ...nothing('cut-short'), facts: { row: cut + 1 } };
  return readRows(rows, at, columns, about, prices);
};

const mostRows = 50_000;

/** Titles and notes may stand above the headings: they are the row, of the first ten, that names most columns. */
const headingsIn = (text: string): Headings =>
  [',', ';', '\t']
    .flatMap((delimiter) =>
      rowsOf(text, delimiter, 10).rows.map((row, at) => ({ at, columns: columnsOf(row), delimiter })),
    )
    .reduce<Headings>((best, one) => (one.columns.size > best.columns.size ? one : best), {
      at: 0,
      columns: new Map(),
      delimiter: ',',
    });

interface Headings {
  readonly at: number;
  readonly columns: Columns;
  readonly delimiter: string;
}

const readRows = (
  rows: readonly (readonly string[])[],
  headings: number,
  columns: Columns,
  about: About,
  prices?: Prices,
): Read => {
  const events: EventRecord[] = [];
  const skipped: Omit<Skipped, 'source'>[] = [];
  const notes: Omit<Note, 'source'>[] = [];
  const dates = ['startDate', 'endDate'].flatMap((fact) => columns.get(fact) ?? []);
  const order = orderOf(
    rows.slice(headings).flatMap((row) => dates.map((column) => row[column]?.trim() ?? '')),
  );
  rows.forEach((row, index) => {
    if (index <= headings || !row.some((cell) => cell.trim())) return;
    const cell = (fact: string): string => row[columns.get(fact) ?? -1]?.trim() ?? '';
    const facts = { row: index + 1 };
    const item = singleLine(cell('name'), 200) || `row ${facts.row}`;
    const made = eventIn(cell, columns, order, prices);
    const read = 'reason' in made ? made : readRecord(made.event, about, { format: 'csv' });
    if ('reason' in read) {
      const value = /date|year/.test(read.reason) ? singleLine(cell('startDate'), 40) : '';
      skipped.push({ item, reason: read.reason, facts: { ...facts, ...(value && { value }) } });
      return;
    }
    events.push(read.event);
    for (const code of [...('notes' in made ? made.notes : []), ...read.notes])
      // That times are of this page's zone is true of the whole file.
      if (code !== 'no-zone') notes.push({ item, code });
      else if (!notes.some((note) => note.code === code)) notes.push({ code });
  });
  return { events, skipped, notes };
};
