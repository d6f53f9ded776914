import { expect } from 'chai';
import { booking, event, open, type Running } from './running.ts';

const ours = 'https://charity.example';
const stranger = 'https://stranger.example';

describe('who may book', () => {
  let endpoint: Running;
  beforeEach(async () => {
    endpoint = await open([event({ maximumAttendeeCapacity: 1 })], {
      origins: [ours, 'https://two.example/'],
    });
  });
  afterEach(() => endpoint.close());

  it('stores nothing for a page of another origin, and tells the webmaster once, in words to act on', async () => {
    for (const _ of [1, 2, 3]) {
      const { status, headers } = await endpoint.book(booking(), { origin: stranger });
      expect(status).to.equal(403);
      expect(headers.get('access-control-allow-origin')).to.equal(null);
      expect(headers.get('vary')).to.contain('Origin');
    }
    expect(await endpoint.list()).to.have.length(0);
    expect(endpoint.said).to.have.length(1);
    expect(endpoint.said[0]).to.contain(stranger).and.to.contain('ORIGINS');
  });

  it('refuses what only looks like a listed origin', async () => {
    for (const origin of [
      'null',
      `${ours}.evil.example`,
      'http://charity.example',
      `${ours}:8443`,
      'https://charity.exampl',
    ])
      expect((await endpoint.book(booking(), { origin })).status, origin).to.equal(403);
  });

  it('lets a listed page read every answer, refusals too', async () => {
    const asked = [
      await endpoint.book(booking(), { origin: ours }),
      await endpoint.book(booking(), { origin: ours }),
      await endpoint.book({}, { origin: ours }),
      await endpoint.book('not JSON', { origin: ours }),
      await endpoint.book(' '.repeat(70_000), { origin: ours }),
      await endpoint.book(booking(), { origin: ours, 'content-type': 'text/plain' }),
      await endpoint.ask('/nowhere', { headers: { origin: ours } }),
      await endpoint.ask('/bookings', { headers: { origin: ours } }),
      await endpoint.ask('/availability', { headers: { origin: 'https://two.example' } }),
    ];
    expect(asked.map(({ status }) => status)).to.deep.equal([201, 409, 422, 400, 413, 415, 404, 401, 200]);
    for (const { status, headers } of asked) {
      expect(headers.get('access-control-allow-origin'), String(status)).to.match(/^https:\/\/(charity|two)/);
      expect(headers.get('access-control-expose-headers'), String(status)).to.contain('retry-after');
      expect(headers.get('vary'), String(status)).to.contain('Origin');
      expect(headers.get('access-control-allow-credentials')).to.equal(null);
    }
  });

  it('answers the question a browser asks before it sends JSON', async () => {
    const preflight = (origin: string) =>
      endpoint.ask('/bookings', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
    const allowed = await preflight(ours);
    expect(allowed.status).to.equal(204);
    expect(allowed.headers.get('access-control-allow-origin')).to.equal(ours);
    expect(allowed.headers.get('access-control-allow-headers')).to.match(/content-type.*idempotency-key/);
    expect(allowed.headers.get('access-control-max-age')).to.equal('7200');
    const refused = await preflight(stranger);
    expect(refused.headers.get('access-control-allow-origin')).to.equal(null);
    expect(endpoint.said).to.have.length(1);
  });

  it('takes bookings from pages of this machine alone while no origins are listed', async () => {
    const trial = await open([event()]);
    expect((await trial.book(booking(), { origin: 'http://localhost:8000' })).status).to.equal(201);
    expect((await trial.book(booking(), { origin: ours })).status).to.equal(403);
    expect((await trial.book(booking(), { origin: 'http://localhost.example' })).status).to.equal(403);
    await trial.close();
  });
});
