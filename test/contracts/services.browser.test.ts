import { testServices } from './contract-tests.ts';

describe('the services, by a browser with its own CORS', () => {
  let origin = '';
  before(async () => {
    const servers = (await (await fetch('/__servers.json')).json()) as { services: string };
    origin = servers.services;
  });
  testServices(() => origin, true);
});
