import { expect } from 'chai';
import { testFaults } from './fault-tests.ts';
import { Visitor } from './visitor.ts';

describe('a booking on its way, by a browser', () => {
  let origin = '';
  before(async () => {
    const servers = (await (await fetch('/__servers.json')).json()) as { faults: string };
    origin = servers.faults;
  });
  testFaults(() => origin, true);

  it('arrives though the visitor leaves the page at once', async () => {
    const visitor = new Visitor(origin);
    await visitor.script({ preflight: 'slow:200' });
    const frame = document.createElement('iframe');
    document.body.append(frame);
    // The frame is the page that is left; what is under test outlives it, and counts only what arrived.
    const leave = (url: string, init: RequestInit): Promise<Response> => {
      const response = frame.contentWindow!.fetch(url, init);
      setTimeout(() => frame.remove(), 0);
      return response;
    };
    const told = visitor.book({ environment: { fetch: leave } });
    let kept = 0;
    for (let look = 0; look < 100 && kept === 0; look++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      kept = (await visitor.ledger()).bookings.length;
    }
    expect(kept).to.equal(1);
    await told;
  });
});
