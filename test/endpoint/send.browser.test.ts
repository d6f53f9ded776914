import { testFaults } from './fault-tests.ts';

describe('a booking on its way, by a browser', () => {
  let origin = '';
  before(async () => {
    const servers = (await (await fetch('/__servers.json')).json()) as { faults: string };
    origin = servers.faults;
  });
  testFaults(() => origin, true);
});
