import { testServices } from './contract-tests.ts';
import { startFakeServices, type FakeServices } from './fake/server.ts';

describe('the services, by Node', () => {
  let server: FakeServices;
  before(async () => void (server = await startFakeServices()));
  after(() => server.close());
  testServices(() => server.origin, false);
});
