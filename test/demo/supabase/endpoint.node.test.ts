import { expect } from 'chai';
import { booking as preset } from '../../../src/endpoint/presets/booking.ts';
import { exampleEvents } from '../contract/contract.ts';
import { keepsTheContract, type Told } from '../contract/keeps.ts';
import { expectSameProblems, randomBodies } from '../contract/same-reading.ts';
import { booking, event } from '../endpoint/running.ts';
import { openDatabase, type RunningDatabase } from './running.ts';

/** The status that is meant stands in the body. */
const told = (body: unknown): Told => {
  const said = typeof body === 'object' && body !== null && 'status' in body ? body.status : 200;
  const status = typeof said === 'number' ? said : said === 'pending' ? 202 : 201;
  return { status, type: 'application/json', text: JSON.stringify(body), body };
};

keepsTheContract(
  'the function in Supabase',
  async () => {
    const { book, availability, close } = await openDatabase(exampleEvents);
    return {
      book: async (body) => told(await book(body)),
      bookByForm: () => Promise.reject(new Error('no form reaches it')),
      availability: async (ids) => told(await availability(ids)),
      close,
    };
  },
  // PostgREST reads JSON, and nothing else, before it calls the function.
  { unreached: ['malformed', 'booked', 'bookedAgain', 'full', 'wrong'] },
);

describe('the function in Supabase', () => {
  let database: RunningDatabase;
  afterEach(() => database.close());

  const outcomeOf = async (body: object) =>
    preset.outcome(
      { status: 200, type: 'application/json', text: '', json: await database.book(body) },
      { names: {}, extra: {} },
    );

  it('takes and refuses the same bodies as the endpoint of this project, for the same reasons', async () => {
    database = await openDatabase();
    // JSON of PostgreSQL holds no U+0000 and no half of a letter; a page sends neither.
    const readable = randomBodies.filter((text) => !/\\u0000|\\ud[89a-f]/i.test(text));
    const read = await database.asOrganiser(
      `select array(select one.pointer || ' ' || one.code from unnest(problems) one) as problems
        from unnest($1::text[]) with ordinality as body (text, place), turnout.read_booking(text::jsonb)
        order by place`,
      [readable],
    );
    expectSameProblems(
      readable,
      read.map(({ problems }) => problems as readonly string[]),
    );
  });

  it('is understood by the form: what it takes, what it refuses, and what it asks to send again', async () => {
    database = await openDatabase([event({ maximumAttendeeCapacity: 1 })]);
    const one = booking();
    expect(await outcomeOf(one)).to.deep.include({ kind: 'accepted', standing: 'confirmed' });
    expect(await outcomeOf(one)).to.deep.include({ kind: 'accepted', standing: 'confirmed' });
    expect(await outcomeOf(booking())).to.deep.include({ kind: 'refused', reason: 'sold-out' });
    const wrong = await outcomeOf(booking({ attendee: { email: 'ada@' } }));
    expect(wrong.kind === 'refused' && wrong.problems[0]?.question).to.equal('email');
    expect(await outcomeOf({ ...one, places: 2 })).to.deep.include({ kind: 'refused', reason: 'id-reused' });
    await database.asOrganiser('alter table turnout.booking rename to away');
    expect(await outcomeOf(booking())).to.deep.include({
      kind: 'unknown',
      repeatable: true,
      retryAfterInSeconds: 5,
    });
  });

  it('shows a visitor nothing but what came of their own booking', async () => {
    database = await openDatabase([event()]);
    await database.book(booking());
    for (const table of ['booking', 'event', 'setting', 'rate', 'spreadsheet'])
      expect(
        await database.asVisitor(`select to_jsonb(one) as answer from turnout.${table} one`).catch(String),
      ).to.contain('permission denied for schema turnout');
    expect(await database.asVisitor("select turnout.erase('TEA') as answer").catch(String)).to.contain(
      'permission denied',
    );
  });

  it('follows what the organiser writes into the table', async () => {
    database = await openDatabase([event({ maximumAttendeeCapacity: 1, waitingList: true })]);
    const { book, asOrganiser } = database;
    const [one, two] = [booking(), booking({ joinWaitingList: true })];
    await book(one);
    expect(await book(two)).to.include({ status: 'waiting-list', position: 1 });
    await asOrganiser("update turnout.booking set status = 'cancelled' where status = 'confirmed'");
    expect(await book(one)).to.include({ status: 410 });
    // The place is for whoever waits.
    expect(await book(booking())).to.include({ status: 409, remainingAttendeeCapacity: 0 });
    await asOrganiser("update turnout.booking set status = 'confirmed' where status = 'waiting-list'");
    expect(await book(two))
      .to.include({ status: 'confirmed' })
      .and.not.to.have.property('position');
    const [row] = await asOrganiser('select turnout.erase(reference) from turnout.booking where number = 2');
    expect(row?.['erase']).to.match(/^Who made TEA-\w{5} is erased$/);
    const kept = JSON.stringify(await asOrganiser('select * from turnout.booking where number = 2'));
    expect(kept).not.to.contain('isitor').and.not.to.contain('step-free');
    expect(await book(booking()), 'its place is still taken').to.include({ status: 409 });
  });

  it('takes bookings of the sites that are listed, and of any while none is', async () => {
    database = await openDatabase();
    const { book, asOrganiser } = database;
    const from = (origin: string) => book(booking(), { origin });
    expect(await from('https://elsewhere.example')).to.include({ status: 'confirmed' });
    await asOrganiser("update turnout.setting set origins = '{https://www.charity.example}'");
    expect(await from('https://elsewhere.example')).to.include({ ok: false, status: 403 });
    expect(await from('https://www.charity.example')).to.include({ status: 'confirmed' });
    expect(await asOrganiser('select 1 from turnout.booking')).to.have.length(2);
  });

  it('lets one address send so much in a minute, and the same booking as often as it likes', async () => {
    database = await openDatabase();
    const { book, asOrganiser } = database;
    await asOrganiser('update turnout.setting set bookings_a_minute = 2');
    const head = { 'x-forwarded-for': '192.0.2.1' };
    const one = booking();
    await book(one, head);
    await book(booking(), head);
    const refused = await book(booking(), head);
    // A minute may end in between; then there is one more to come.
    const again = told(refused).status === 429 ? refused : await book(booking(), head);
    expect(told(again).status === 429 || told(await book(booking(), head)).status === 429).to.equal(true);
    expect(await book(one, head)).to.include({ status: 'confirmed' });
    expect(await book(booking(), { 'x-forwarded-for': '192.0.2.2' })).to.include({ status: 'confirmed' });
    expect(JSON.stringify(await asOrganiser('select * from turnout.rate'))).not.to.contain('192.0.2');
  });

  it('gives the organiser a table in which nothing runs as a formula', async () => {
    database = await openDatabase([event()]);
    const attendee = { name: '=HYPERLINK("x")', email: 'ada@example.org', telephone: '+44 7700 900123' };
    await database.book(booking({ attendee, guard: { hp: 'filled' } }));
    const [row] = await database.asOrganiser('select name, telephone, marks from turnout.spreadsheet');
    expect(row).to.deep.equal({
      name: `'${attendee.name}`,
      telephone: attendee.telephone,
      marks: 'honeypot filled',
    });
  });

  it('refuses what is too large, and is put up again without losing what is there', async () => {
    database = await openDatabase([event({ maximumAttendeeCapacity: 2 })]);
    const one = booking();
    await database.book(one);
    expect(await database.book(booking({ context: { pageUrl: 'x'.repeat(70_000) } }))).to.include({
      status: 413,
    });
    await database.putUp();
    expect(await database.book(one)).to.include({ status: 'confirmed' });
    expect(await database.availability('')).to.have.nested.property('items[0].remainingAttendeeCapacity', 1);
  });
});
