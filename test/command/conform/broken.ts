import { expect } from 'chai';
import { open, type Running } from '../../demo/endpoint/running.ts';
import { conformance, raceEvent } from './asked.ts';
import { breakEndpoint, type Break } from './breaking.ts';

/** A right endpoint, with one promise after the other broken in front of it, is told of each. */
export const tellsOf = (
  name: string,
  breaks: readonly (readonly [promise: string, how: string, make: () => Break])[],
): void => {
  describe(name, () => {
    let endpoint: Running;
    beforeEach(async () => {
      endpoint = await open([raceEvent]);
    });
    afterEach(() => endpoint.close());

    for (const [promise, how, make] of breaks)
      it(`names the promise “${promise}” of one that ${how}`, async () => {
        const bad = await breakEndpoint(endpoint.url, make());
        const { status, broken, said } = await conformance(`${bad.url}/bookings`, '--event', 'race');
        await bad.close();
        expect(broken, said).to.include(promise);
        expect(said).to.contain('mend:');
        expect(status).to.equal(1);
      });
  });
};
