import type { Outcome } from '../../src/booking/outcome.ts';
import { expect } from 'chai';
import { newSubmissionId } from '../../src/endpoint/submission-id.ts';
import { exampleBooking } from './examples.ts';
import { playRandomFaults } from './random-faults.ts';
import { scenarios } from './scenarios.ts';
import { listenToConsole, Visitor } from './visitor.ts';

/** The same faults wherever the tests run. */
export const testFaults = (origin: () => string, inBrowser: boolean): void => {
  let consoleIsClean: () => void;
  beforeEach(() => void (consoleIsClean = listenToConsole()));
  afterEach(() => consoleIsClean());

  for (const scenario of scenarios) {
    const { name, script, kind, reason, kept = 1, sends, progress, browser } = scenario;
    if (browser && !inBrowser) continue;
    it(`tells a visitor "${kind}"${reason ? ` (${reason})` : ''}: ${name}`, async () => {
      const visitor = new Visitor(origin());
      await visitor.script(...script);
      const outcome = await visitor.book();
      const ledger = await visitor.checkInvariants();
      expect(outcome.kind).to.equal(kind);
      if (reason) expect(outcome).to.have.property('reason', reason);
      expect(ledger.bookings.length, 'bookings kept').to.equal(kept);
      if (sends !== undefined) expect(visitor.fetches, 'sends').to.equal(sends);
      if (progress) expect(visitor.progress.map((news) => news.kind)).to.include(progress);
      expect(ledger.requests.filter(({ method }) => method === 'GET')).to.deep.equal([]);
    });
  }

  // Browsers play them by real forms, in test/faults/generator.browser.test.ts.
  if (!inBrowser)
    it('holds what must always hold, whatever goes wrong', async () => {
      await playRandomFaults(origin(), 40, Math.floor(Math.random() * 1e9));
    });

  it('gives ten places to ten of twenty visitors who come at once', async () => {
    const id = newSubmissionId();
    const visitors = Array.from({ length: 20 }, () => new Visitor(origin()));
    await visitors[0]?.control('event', { id, capacity: 10 });
    const event = { id, name: 'Ten places', startDate: '2026-12-03', timeZone: 'Europe/London' };
    await Promise.all(visitors.map((visitor) => visitor.script({ cut: 'after-read' }, { status: 502 })));
    // On a slow machine an answer can come too late for the shortened patience here: then a visitor presses again.
    const settle = async (visitor: Visitor): Promise<Outcome> => {
      const booking = exampleBooking({ event, places: 1 });
      let outcome = await visitor.book({ booking });
      for (let press = 0; press < 20 && outcome.kind === 'unknown'; press++)
        outcome = await visitor.book({ booking });
      return outcome;
    };
    const outcomes = await Promise.all(visitors.map(settle));
    for (const visitor of visitors) await visitor.checkInvariants();
    expect(outcomes.filter(({ kind }) => kind === 'accepted').length).to.equal(10);
    expect(
      outcomes.filter((outcome) => 'reason' in outcome && outcome.reason === 'sold-out').length,
    ).to.equal(10);
  });

  it('books once when nobody listens at first', async () => {
    const visitor = new Visitor(origin());
    const { origin: door } = await visitor.control<{ origin: string }>('listen?on=1');
    await visitor.control('listen?on=0');
    const url = `${door}${new URL(visitor.room).pathname}/bookings`;
    expect(await visitor.book({ url })).to.include({
      kind: 'unknown',
      reason: 'unreachable',
      repeatable: true,
    });
    expect(visitor.fetches).to.equal(4);
    await visitor.control('listen?on=1');
    expect(await visitor.book({ url, booking: visitor.told[0]!.booking })).to.include({ kind: 'accepted' });
    expect((await visitor.checkInvariants()).bookings.length).to.equal(1);
    await visitor.control('listen?on=0');
  });

  it('cannot find a host that does not exist', async () => {
    const visitor = new Visitor(origin());
    const outcome = await visitor.book({ url: 'http://nobody.invalid/bookings' });
    expect(outcome).to.include({ kind: 'unknown', reason: 'unreachable', repeatable: true });
  });

  it('books once when the visitor sends the same booking again, later', async () => {
    const visitor = new Visitor(origin());
    await visitor.script({ status: 500, repeat: true });
    const booking = exampleBooking();
    await visitor.book({ booking });
    await visitor.script();
    const later = { ...booking, guard: { ...booking.guard, elapsedMs: 99_000 } };
    expect(await visitor.book({ booking: later })).to.include({ kind: 'accepted' });
    expect((await visitor.ledger()).bookings.length).to.equal(1);
  });

  it('tells the visitor who changed the answers that the first booking is there', async () => {
    const visitor = new Visitor(origin());
    await visitor.script({ status: 500, repeat: true });
    const booking = exampleBooking();
    expect(await visitor.book({ booking })).to.include({ kind: 'unknown' });
    await visitor.script();
    const outcome = await visitor.book({ booking: { ...booking, places: 3 } });
    expect(outcome).to.include({ kind: 'refused', reason: 'id-reused' });
    expect(outcome).to.have.property('reference').that.is.a('string');
    expect((await visitor.ledger()).bookings.length).to.equal(1);
  });

  it('sends a service that knows no repeats one request, and says that it cannot tell', async () => {
    for (const step of [{ status: 500 }, { hang: true }, { lie: 'html' }] as const) {
      const visitor = new Visitor(origin());
      await visitor.script({ ...step, repeat: true });
      expect(await visitor.book({ preset: 'json' })).to.include({ kind: 'unknown', repeatable: false });
      expect(visitor.fetches).to.equal(1);
      expect((await visitor.checkInvariants()).bookings.length).to.equal(1);
    }
  });

  it('puts no cookie, no address of the page and no query on the wire', async () => {
    const visitor = new Visitor(origin());
    await visitor.book();
    const { requests } = await visitor.checkInvariants();
    for (const { headers, path } of requests) {
      expect(headers).not.to.have.property('cookie');
      expect(String(headers['referer'] ?? '/')).to.match(/^(https?:\/\/[^/]+)?\/$/);
      expect(path).not.to.contain('?');
    }
  });
};
