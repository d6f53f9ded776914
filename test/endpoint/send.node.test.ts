import { startFaultServer, type FaultServer } from '../faults/server.ts';
import { testFaults } from './fault-tests.ts';

describe('a booking on its way, by Node', () => {
  let server: FaultServer;
  before(async () => void (server = await startFaultServer()));
  after(() => server.close());
  testFaults(() => server.endpointOrigin, false);
});
