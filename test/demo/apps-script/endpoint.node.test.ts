import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { booking as preset } from '../../../src/endpoint/presets/booking.ts';
import { conformance, raceEvent } from '../../command/conform/asked.ts';
import { exampleEvents, vectors } from '../contract/contract.ts';
import { keepsTheContract, type Told } from '../contract/keeps.ts';
import { expectSameReading, randomBodies, type Understood } from '../contract/same-reading.ts';
import { booking, event } from '../endpoint/running.ts';
import { openScript, type RunningScript } from './running.ts';

/** The status that is meant stands in the body. */
const told = async (asked: Promise<Response>): Promise<Told> => {
  const reply = await asked;
  const text = await reply.text();
  const type = reply.headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? JSON.parse(text) : {};
  const said = typeof body === 'object' && body !== null && 'status' in body ? body.status : reply.status;
  const status = typeof said === 'number' ? said : said === 'pending' ? 202 : 201;
  return { status, type, text, body };
};

const asking = ({ url }: RunningScript) => ({
  book: (body: unknown) =>
    told(
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ),
  bookByForm: (body: URLSearchParams) => told(fetch(url, { method: 'POST', body })),
  availability: (ids: string) => told(fetch(`${url}?event=${ids}`)),
});

keepsTheContract('the Apps Script', async () => {
  const endpoint = await openScript(exampleEvents);
  return { ...asking(endpoint), close: endpoint.close, hidesFormStatus: true };
});

describe('the Apps Script', () => {
  let endpoint: RunningScript;
  afterEach(() => endpoint.close());

  const cellsOf = (row: number): readonly unknown[] => endpoint.sheets.get('Bookings')?.cells[row] ?? [];

  for (const { name, text, canonical } of vectors)
    it(`means the same by the same booking: ${name}`, async () => {
      endpoint = await openScript([]);
      expect(endpoint.call(`digestOf(readBooking(JSON.parse(${JSON.stringify(text)}), []))`)).to.equal(
        createHash('sha256').update(canonical).digest('hex'),
      );
    });

  it('takes and refuses the same bodies as the endpoint of this project, for the same reasons', async () => {
    endpoint = await openScript([]);
    const read = `(text) => {
      const problems = [];
      const booking = readBooking(parse(text), problems);
      return {
        digest: problems.length ? '' : digestOf(booking),
        problems: problems.slice(0, 100).map(({ pointer, code }) => pointer + ' ' + code),
      };
    }`;
    const understand = endpoint.call(read) as (text: string) => Understood;
    expectSameReading(
      randomBodies.map((text) => {
        // What comes out of another realm has other prototypes.
        const { digest, problems } = understand(text);
        return { digest, problems: [...problems] };
      }),
    );
  });

  it('keeps every promise that such an endpoint can keep', async () => {
    endpoint = await openScript([raceEvent]);
    const { broken, notAsked, said, status } = await conformance(
      endpoint.url,
      '--event',
      'race',
      '--preset',
      'apps-script',
    );
    expect(broken, said).to.deep.equal([]);
    expect(notAsked.filter((one) => !one.includes('this endpoint sets'))).to.have.length(1);
    expect(status).to.equal(0);
  });

  it('is understood by the form: what it takes, what it refuses, and what it asks to send again', async () => {
    const lock = { isFree: true };
    endpoint = await openScript([event({ maximumAttendeeCapacity: 1 })], { lock });
    const { book } = asking(endpoint);
    const outcomeOf = async (body: object) => {
      const { type, text, body: json } = await book(body);
      return preset.outcome({ status: 200, type, text, json }, { names: {}, extra: {} });
    };
    const one = booking();
    expect(await outcomeOf(one)).to.deep.include({ kind: 'accepted', standing: 'confirmed' });
    const full = await outcomeOf(booking());
    expect(full).to.deep.include({ kind: 'refused', reason: 'sold-out' });
    const wrong = await outcomeOf(booking({ attendee: { email: 'ada@' } }));
    expect(wrong.kind === 'refused' && wrong.problems[0]?.question).to.equal('email');
    expect(await outcomeOf({ ...one, places: 2 })).to.deep.include({ kind: 'refused', reason: 'id-reused' });
    lock.isFree = false;
    expect(await outcomeOf(one)).to.deep.include({
      kind: 'unknown',
      repeatable: true,
      retryAfterInSeconds: 5,
    });
  });

  it('keeps what was written as it was written, and nothing of it runs as a formula', async () => {
    endpoint = await openScript([event()]);
    const attendee = { name: '=HYPERLINK("x")', email: 'ada@example.org', telephone: '+447700900123' };
    await asking(endpoint).book(
      booking({ attendee, answers: { note: "'quoted", sum: '=1+1', many: ['a', 'b'] } }),
    );
    expect(cellsOf(1)).to.include.members([
      attendee.name,
      attendee.telephone,
      "note: 'quoted\nsum: =1+1\nmany: a; b",
    ]);
    expect(cellsOf(1)).not.to.include('#FORMULA');
  });

  it('follows what the organiser writes into the sheet', async () => {
    endpoint = await openScript([event({ maximumAttendeeCapacity: 1, waitingList: true })]);
    const { book } = asking(endpoint);
    const [one, two] = [booking(), booking({ joinWaitingList: true })];
    await book(one);
    expect((await book(two)).body).to.include({ status: 'waiting-list', position: 1 });
    const rows = endpoint.sheets.get('Bookings')?.cells ?? [];
    // As a telephone writes it, which begins with a capital.
    rows[1]?.splice(1, 1, 'Cancelled ');
    expect((await book(one)).status).to.equal(410);
    // The place is for whoever waits.
    expect((await book(booking())).status).to.equal(409);
    rows[2]?.splice(1, 1, 'Confirmed');
    expect((await book(two)).body)
      .to.include({ status: 'confirmed' })
      .and.not.to.have.property('position');
    expect((await book(booking())).status).to.equal(409);
  });

  it('holds the place of a booking whose status nobody can read, and makes room when the sheet is full', async () => {
    endpoint = await openScript([event({ maximumAttendeeCapacity: 2 })]);
    const { book } = asking(endpoint);
    const one = booking();
    await book(one);
    const sheet = endpoint.sheets.get('Bookings');
    sheet?.cells[1]?.splice(1, 1, 'wrote to her on Monday');
    if (sheet) sheet.rows = sheet.cells.length;
    expect((await book(booking())).status).to.equal(201);
    expect((await book(booking())).body).to.include({ status: 409, remainingAttendeeCapacity: 0 });
    expect((await book(one)).body).to.include({ status: 'confirmed' });
  });

  it('shows what is left before anything was booked, as whoever puts it up looks', async () => {
    endpoint = await openScript([event({ maximumAttendeeCapacity: 2 })]);
    const { body } = await asking(endpoint).availability('');
    expect(body).to.have.nested.property('items[0].remainingAttendeeCapacity', 2);
    expect([...endpoint.sheets.keys()]).to.deep.equal(['Events']);
  });

  it('takes any event while no sheet lists them, and dates that the sheet made into dates', async () => {
    endpoint = await openScript(undefined);
    expect((await asking(endpoint).book(booking())).status).to.equal(201);
    await endpoint.close();
    endpoint = await openScript([event({ startDate: '', endDate: '' }), event({ identifier: 'old' })]);
    const events = endpoint.sheets.get('Events')?.cells;
    const column = events?.[0]?.indexOf('startDate') ?? 0;
    events?.[1]?.splice(column, 1, new Date('2100-02-11T00:00:00Z'));
    events?.[2]?.splice(column, 2, new Date('2019-02-11T10:00:00Z'), '');
    const { book } = asking(endpoint);
    expect((await book(booking())).status).to.equal(201);
    const closed = await book(booking({ event: { id: 'old' } }));
    expect(closed.body).to.include({ status: 410, closedAt: '2019-02-12T00:00:00.000Z' });
  });

  it('closes by the clocks of the place, in summer too', async () => {
    endpoint = await openScript([]);
    expect(endpoint.call("moment('2100-06-02', 'Europe/London')")).to.equal('2100-06-01T23:00:00.000Z');
    expect(endpoint.call("moment('2100-06-02', 'Europe/London', true)")).to.equal('2100-06-02T23:00:00.000Z');
    expect(endpoint.call("moment('2100-12-02 17:30', 'Europe/London', true)")).to.equal(
      '2100-12-02T17:30:00.000Z',
    );
    expect(endpoint.call("moment('2026-10-25T00:30', 'Europe/London')")).to.equal('2026-10-24T23:30:00.000Z');
  });

  it('asks to send again while another booking is being decided for long, and keeps nothing of it', async () => {
    const lock = { isFree: false };
    endpoint = await openScript([event()], { lock });
    const one = booking();
    expect((await asking(endpoint).book(one)).body).to.include({ ok: false, status: 503, retryAfter: 5 });
    lock.isFree = true;
    expect((await asking(endpoint).book(one)).status).to.equal(201);
  });

  it('tells of each new booking once, without what was answered', async () => {
    endpoint = await openScript([event()], { tell: 'us@charity.example' });
    const one = booking();
    await asking(endpoint).book(one);
    await asking(endpoint).book(one);
    expect(endpoint.letters).to.have.length(1);
    expect(endpoint.letters[0])
      .to.match(/^us@charity\.example Booking TEA-/)
      .and.not.to.contain('visitor');
  });
});
