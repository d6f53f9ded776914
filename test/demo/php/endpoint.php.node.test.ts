import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { conformance, raceEvent } from '../../command/conform/asked.ts';
import { exampleEvents } from '../contract/contract.ts';
import { keepsTheContract, type Told } from '../contract/keeps.ts';
import { booking, each, event } from '../endpoint/running.ts';
import { openPhp, ourPage, password, type RunningPhp } from './running.ts';

const json = { 'content-type': 'application/json' };

const told = async (asked: Promise<Response>): Promise<Told> => {
  const reply = await asked;
  const text = await reply.text();
  const type = reply.headers.get('content-type') ?? '';
  return { status: reply.status, type, text, body: type.includes('json') ? JSON.parse(text) : {} };
};

const asking = ({ url }: RunningPhp) => ({
  book: (body: unknown, headers: Record<string, string> = {}) =>
    told(
      fetch(url, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ),
  bookByForm: (body: URLSearchParams) => told(fetch(url, { method: 'POST', body })),
  availability: (ids: string) => told(fetch(`${url}?event=${ids}`)),
  organise: (fields: Record<string, string>) =>
    told(fetch(`${url}?organiser`, { method: 'POST', body: new URLSearchParams(fields) })),
});

keepsTheContract('the PHP file', async () => {
  const endpoint = await openPhp(exampleEvents);
  return { ...asking(endpoint), close: endpoint.close };
});

describe('the PHP file', () => {
  let endpoint: RunningPhp;
  afterEach(() => endpoint?.close());

  it('gives the last 5 places to 5 of the 60 who ask at once, and tells each the same when asked again', async () => {
    endpoint = await openPhp([event({ maximumAttendeeCapacity: 5 })]);
    const { book } = asking(endpoint);
    const asked = Array.from({ length: 60 }, () => booking());
    const first = await each(asked, 20, (one) => book(one));
    const again = await each(asked, 20, (one) => book(one));
    expect(first.filter(({ status }) => status === 201)).to.have.length(5);
    expect(first.filter(({ status }) => status === 409)).to.have.length(55);
    expect(again.map(({ text }) => text)).to.deep.equal(first.map(({ text }) => text));
  });

  it('books once when a browser sends the same booking twice at the same moment', async () => {
    endpoint = await openPhp([event({ maximumAttendeeCapacity: 1 })]);
    const { book } = asking(endpoint);
    const one = booking();
    const [first, second] = await Promise.all([book(one), book(one)]);
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(second.text).to.equal(first.text);
  });

  it('keeps the bookings where no visitor can read them', async () => {
    endpoint = await openPhp([event()]);
    await asking(endpoint).book(booking());
    expect(readdirSync(join(endpoint.site, '..', 'turnout-data')).join()).to.include('.sqlite');
    await endpoint.close();

    endpoint = await openPhp([event()], { isClosedIn: true });
    await asking(endpoint).book(booking());
    const kept = readdirSync(join(endpoint.site, 'turnout-data'));
    expect(kept.join()).to.match(/bookings-[0-9a-f]{32}\.sqlite/);
    for (const path of ['', 'where.php', 'index.php', 'bookings.sqlite']) {
      const { text } = await told(fetch(`${endpoint.origin}/turnout-data/${path}`));
      expect(text, path).not.to.match(/bookings-|visitor/i);
    }
  });

  it('lets the organiser alone read the bookings, with nothing in them that runs as a formula', async () => {
    endpoint = await openPhp([event()]);
    const { book, organise } = asking(endpoint);
    await book(
      booking({
        attendee: { name: '=1+1', telephone: '+44 808 157 0192' },
        answers: { diet: '@SUM(1)', topics: ['a', 'b'] },
        consent: [{ id: 'news', granted: true, text: 'Write to me' }],
      }),
    );
    expect((await organise({ token: 'x'.repeat(40) })).status).to.equal(401);
    const { text, type } = await organise({ token: password, do: 'read' });
    expect(type).to.contain('text/csv');
    expect(text).to.contain(`"'=1+1"`).and.to.contain(`"'@SUM(1)"`).and.to.contain('"a; b"');
    expect(text).to.contain('"+44 808 157 0192"').and.to.contain('"agreed: Write to me"');
    expect((await told(fetch(`${endpoint.url}?organiser`))).text).to.contain('type="password"');
  });

  it('gives a place that came free to whom the organiser names, and to nobody else', async () => {
    endpoint = await openPhp([event({ maximumAttendeeCapacity: 1, waitingList: true })]);
    const { book, organise, availability } = asking(endpoint);
    const [one, two] = [booking(), booking({ joinWaitingList: true })];
    const first = referenceIn(await book(one));
    const second = referenceIn(await book(two));
    const act = (what: string, reference: string) =>
      organise({ token: password, do: what, reference }).then(({ text }) => text);
    expect(await act('confirm', second)).to.contain('There is no place free');
    expect(await act('cancel', first)).to.contain('is cancelled');
    expect((await book(one)).status).to.equal(410);
    expect((await book(booking())).status).to.equal(409);
    expect(await act('confirm', second)).to.contain('has its place');
    expect((await book(two)).body).to.include({ status: 'confirmed' });
    expect((await availability('tea')).text).to.contain('"remainingAttendeeCapacity":0');
    await act('erase', second);
    expect((await organise({ token: password })).text).not.to.contain(two.attendee.email);
  });

  it('asks an address that sends too much to wait, but still answers its repeats', async () => {
    endpoint = await openPhp([event()], { perMinute: 2 });
    const { book } = asking(endpoint);
    const one = booking();
    const first = await book(one);
    const later = [await book(booking()), await book(booking()), await book(booking())];
    expect(later.map(({ status }) => status)).to.include(429);
    expect((await book(one)).text).to.equal(first.text);
  });

  it('follows its events file, and keeps to what it said last while that is broken', async () => {
    endpoint = await openPhp([event({ maximumAttendeeCapacity: 1 })]);
    const { book } = asking(endpoint);
    expect((await book(booking())).status).to.equal(201);
    writeFileSync(join(endpoint.site, 'events.json'), '{"events": [{"identi');
    expect((await book(booking())).status).to.equal(409);
    endpoint.writeEvents([event({ maximumAttendeeCapacity: 2 })]);
    expect((await book(booking())).status).to.equal(201);
    endpoint.writeEvents([event({ eventStatus: 'EventCancelled' })]);
    expect((await book(booking())).status).to.equal(410);
  });

  it('keeps every promise that the command asks for', async () => {
    endpoint = await openPhp([raceEvent]);
    const { broken, notAsked, said } = await conformance(
      endpoint.url,
      '--event',
      'race',
      '--origin',
      ourPage,
    );
    expect(broken, said).to.deep.equal([]);
    expect(notAsked).to.have.length(1);
  });

  for (const origins of [
    `['${ourPage}/events/', 'https://charity.example']`,
    `'${ourPage.replace('www', 'WWW')}'`,
  ])
    it(`takes a site as a webmaster writes it: ${origins}`, async () => {
      endpoint = await openPhp([event({ maximumAttendeeCapacity: 1 })], { origins });
      const { book } = asking(endpoint);
      expect((await book(booking(), { origin: 'https://stranger.example' })).status).to.equal(403);
      expect((await book(booking(), { origin: ourPage })).status).to.equal(201);
    });

  it('stores nothing for a page that is not listed, and says so', async () => {
    endpoint = await openPhp([event({ maximumAttendeeCapacity: 1 })]);
    const { book } = asking(endpoint);
    expect((await book(booking(), { origin: 'https://stranger.example' })).status).to.equal(403);
    expect((await book(booking(), { origin: ourPage })).status).to.equal(201);
  });
});

const referenceIn = ({ body }: Told): string =>
  typeof body === 'object' && body !== null && 'reference' in body ? String(body.reference) : '';
