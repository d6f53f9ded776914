import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

const source = readFileSync('demo/endpoint/turnout-endpoint-supabase.sql', 'utf8');

/** A database into which a webmaster put the file; `call` is what a page may do there. */
export interface RunningDatabase {
  /** What PostgREST does with a POST to `rpc/book_place`: the named argument, as the role of whoever visits. */
  readonly book: (body: unknown, head?: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly availability: (ids: string) => Promise<unknown>;
  /** As a visitor, who has no role but `anon`. */
  readonly asVisitor: (statement: string) => Promise<unknown>;
  /** As the organiser, in the editor of the service. */
  readonly asOrganiser: (statement: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** The whole file once more, as when it is newer. */
  readonly putUp: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

export const openDatabase = async (events: readonly object[] = []): Promise<RunningDatabase> => {
  const database = new PGlite();
  await database.exec('create role anon');
  await database.exec(source);
  for (const event of events.map(rowOf))
    await database.query(
      `insert into turnout.event (${Object.keys(event).join()}) values (${Object.keys(event).map((_, at) => `$${at + 1}`)})`,
      Object.values(event),
    );
  const query = async (statement: string, values: readonly unknown[] = []) =>
    (await database.query<Row>(statement, [...values])).rows;

  const visiting = (statement: string, values: readonly unknown[] = [], head: object = {}) =>
    database.transaction(async (transaction) => {
      await transaction.query("select set_config('request.headers', $1, true)", [JSON.stringify(head)]);
      await transaction.exec('set local role anon');
      const { rows } = await transaction.query<Row>(statement, [...values]);
      return rows[0]?.['answer'];
    });

  return {
    book: (body, head) =>
      visiting(
        'select public.book_place(booking => $1::jsonb) as answer',
        [typeof body === 'string' ? body : JSON.stringify(body)],
        head,
      ),
    availability: (ids) => visiting('select public.event_availability(event => $1) as answer', [ids]),
    asVisitor: (statement) => visiting(statement),
    asOrganiser: query,
    putUp: () => database.exec(source),
    close: () => database.close(),
  };
};

/** An event as a webmaster writes it into the table. */
const rowOf = (event: object): Row => {
  const member = (name: string): unknown => Reflect.get(event, name);
  const end = member('endDate') ?? member('startDate');
  const isDay = typeof end === 'string' && end.length === 10;
  return {
    id: member('identifier'),
    name: member('name'),
    capacity: member('maximumAttendeeCapacity') ?? null,
    most_places: member('maximumPlaces') ?? null,
    waiting_list: member('waitingList') !== undefined,
    one_booking_each: member('oneBookingEach') === true,
    reviewed: member('reviewed') === true,
    opens: member('availabilityStarts') ?? null,
    closes: isDay ? `${end}T24:00:00+00:00` : (end ?? null),
  };
};
