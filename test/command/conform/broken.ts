import { expect } from 'chai';
import { asking } from '../../../src/command/conform/ask.ts';
import { open, type Running } from '../../demo/endpoint/running.ts';
import { raceEvent } from './asked.ts';
import { breakEndpoint, type BrokenPromise } from './breaking.ts';

/** A right endpoint, with one promise after the other broken in front of it, is told of each. */
export const tellsOf = (name: string, breaks: readonly BrokenPromise[]): void => {
  describe(name, () => {
    let endpoint: Running;
    beforeEach(async () => {
      endpoint = await open([raceEvent]);
    });
    afterEach(() => endpoint.close());

    for (const [ask, promise, how, make] of breaks)
      it(`is told of the promise “${promise}” when it ${how}`, async () => {
        const { url, close } = await breakEndpoint(endpoint.url, make());
        const target = {
          bookings: `${url}/bookings`,
          form: `${url}/bookings/form`,
          availability: `${url}/availability`,
          origin: url,
          isPlain: false,
          eventId: 'race',
        };
        const findings = await ask(asking(target, { print: silent, complain: silent, progress: silent }));
        await close();
        const found = findings.find((one) => one.promise === promise);
        expect(found?.found).to.equal('broken');
        expect(found?.saw).not.to.equal(undefined);
        expect(found?.mend).to.match(/\.$/);
      });
  });
};

const silent = (): void => undefined;
