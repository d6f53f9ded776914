import { expect } from 'chai';
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
};
