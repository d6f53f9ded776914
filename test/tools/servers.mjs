// The servers that browser tests talk to, on loopback ports of their own, fresh for each run.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const faultServer = 'build/test/faults/server.js';
const fakeServices = 'build/test/contracts/fake/server.js';
const endpoint = 'build/demo/endpoint/start.js';
const events = 'test/fixtures/journeys.json';

/** `addresses` is what a test reads at `/__servers.json`. `origin` is the test page's, which the endpoint must allow. */
export const startServers = async (origin) => {
  const started = [];
  const addresses = {};
  if (existsSync(faultServer)) {
    const { startFaultServer } = await import(pathToFileURL(faultServer).href);
    const server = await startFaultServer();
    started.push(server);
    Object.assign(addresses, { faults: server.endpointOrigin, faultsPage: server.pageOrigin });
  }
  if (existsSync(fakeServices)) {
    const { startFakeServices } = await import(pathToFileURL(fakeServices).href);
    const server = await startFakeServices();
    started.push(server);
    Object.assign(addresses, { services: server.origin });
  }
  if (existsSync(endpoint)) {
    const { startEndpoint } = await import(pathToFileURL(endpoint).href);
    const server = await startEndpoint({
      port: 0,
      host: '127.0.0.1',
      database: join(await mkdtemp(join(tmpdir(), 'endpoint-')), 'bookings.db'),
      events: existsSync(events) ? events : undefined,
      origins: [origin],
      organiserToken: randomUUID(),
    });
    started.push(server);
    Object.assign(addresses, { endpoint: server.url, organiserToken: server.token });
  }
  return { addresses, close: () => Promise.all(started.map((server) => server.close())) };
};
