import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../demo/endpoint/embedded-store.ts';
import { startProcess, type EndpointProcess } from './process.ts';
import { asker, booking, each, event, event40, type Reply } from './running.ts';

describe('an endpoint of several processes', () => {
  let folder = '';
  const running: EndpointProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'turnout-endpoint-'));
    await writeFile(join(folder, 'events.json'), JSON.stringify({ events: [event40] }));
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (): Promise<EndpointProcess> => {
    const one = await startProcess({
      database: join(folder, 'bookings.sqlite'),
      events: join(folder, 'events.json'),
      bookingsPerMinute: 1_000_000,
    });
    running.push(one);
    return one;
  };

  const ledgerRows = async () => {
    const store = await openEmbeddedStore(join(folder, 'bookings.sqlite'));
    const rows = await store.rows('SELECT nth, taken, places, submission_id FROM booking ORDER BY nth');
    await store.close();
    return rows;
  };

  it('gives 40 places to 40 people when four processes share one file, each asked for every booking', async () => {
    const four = await Promise.all([1, 2, 3, 4].map(start));
    const askers = four.map(({ url }) => asker(url));
    const asked = Array.from({ length: 120 }, () => booking());
    // Each booking goes to two of the four at the same moment.
    const answers = await each(
      asked.flatMap((one, index) => [
        { one, at: index % 4 },
        { one, at: (index + 1) % 4 },
      ]),
      40,
      async ({ one, at }) => askers[at]?.book(one),
    );
    const booked = answers
      .filter((answer) => answer?.status === 201)
      .map((answer) => answer?.body['reference']);
    expect(booked).to.have.length(80);
    expect(new Set(booked).size).to.equal(40);
    expect(answers.filter((answer) => answer?.status === 409)).to.have.length(160);
    const rows = await ledgerRows();
    expect(rows.map(({ nth, taken }) => [nth, taken])).to.deep.equal(
      rows.map((_, index) => [index + 1, index + 1]),
    );
    expect(rows).to.have.length(40);
  });

  it('loses nothing and books nobody twice when it is killed while 50 are asking', async () => {
    await writeFile(join(folder, 'events.json'), JSON.stringify([event({ maximumAttendeeCapacity: 50 })]));
    const first = await start();
    const asked = Array.from({ length: 50 }, () => booking());
    const { book } = asker(first.url);
    const told = new Map<string, Reply>();
    let answers = 0;
    const flow = each(asked, 50, async (one) => {
      const answer = await book(one).catch(() => undefined);
      if (answer?.status === 201) told.set(one['submissionId'], answer);
      // Killed in the middle: some were answered, some stored and not answered, some neither.
      if (++answers === 10) await first.kill();
    });
    await flow;
    expect(told.size).to.be.within(1, 49);

    const second = asker((await start()).url);
    const again = await each(asked, 50, (one) => second.book(one));
    expect(again.every(({ status }) => status === 201)).to.equal(true);
    for (const [index, one] of asked.entries()) {
      const before = told.get(one['submissionId']);
      if (before) expect(again[index]?.text).to.equal(before.text);
    }
    const rows = await ledgerRows();
    expect(rows.map(({ nth }) => nth)).to.deep.equal(asked.map((_, index) => index + 1));
    expect(new Set(rows.map((row) => row['submission_id'])).size).to.equal(50);
  });
});
