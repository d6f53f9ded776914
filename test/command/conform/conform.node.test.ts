import { expect } from 'chai';
import { open, type Running } from '../../demo/endpoint/running.ts';
import { conformance, raceEvent } from './asked.ts';
import { breakEndpoint } from './breaking.ts';
import { breaksOfBookings } from './breaks-of-bookings.ts';
import { breaksOfPages } from './breaks-of-pages.ts';

describe('asking an endpoint whether it keeps the contract', () => {
  let endpoint: Running;
  beforeEach(async () => {
    endpoint = await open([raceEvent]);
  });
  afterEach(() => endpoint.close());

  it('finds nothing broken in the endpoint of this project', async () => {
    const { status, broken, notAsked, said } = await conformance(
      `${endpoint.url}/bookings`,
      '--event',
      'race',
    );
    expect(broken, said).to.deep.equal([]);
    expect(notAsked).to.deep.equal([
      'Whoever is asked to wait is told how long (the endpoint never asked to wait)',
    ]);
    expect(status).to.equal(0);
    // Whatever is promised is shown to be found broken, in the tests beside this.
    const tested = new Set([...breaksOfBookings, ...breaksOfPages].map(([, promise]) => promise));
    for (const promise of tested) expect(said).to.contain(promise);
    expect(tested.size).to.equal(said.match(/^(kept|not asked) /gm)?.length);
  });

  it('says before it writes what it will write, and marks it so that it can be found', async () => {
    const { said } = await conformance(`${endpoint.url}/bookings`, '--event', 'race');
    expect(said.split('\n').slice(0, 3).join(' ')).to.contain('test bookings').and.to.contain('every place');
    const list = await endpoint.list();
    const counted = list.filter(({ marks }) => !marks.includes('test'));
    expect(counted).to.have.length(5);
    for (const { booking } of list)
      expect(booking.attendee['name'] ?? 'none').to.match(/conformance test|none/);
  });

  it('takes no place of an event that was not made for it', async () => {
    await endpoint.writeEvents([{ ...raceEvent, maximumAttendeeCapacity: 40 }]);
    const { notAsked, status } = await conformance(`${endpoint.url}/bookings`, '--event', 'race');
    expect(notAsked).to.have.length(7);
    expect(status).to.equal(0);
    expect((await endpoint.list()).every(({ marks }) => marks.includes('test'))).to.equal(true);
  });

  it('says of a broken promise what was seen and what to mend, and ends with 1', async () => {
    const bad = await breakEndpoint(endpoint.url, {
      says: (answer) => (answer.method === 'OPTIONS' ? { ...answer, status: 405 } : answer),
    });
    const { status, said, broken } = await conformance(`${bad.url}/bookings`);
    await bad.close();
    expect(broken).to.deep.equal(['Your page may ask first (preflight)']);
    expect(said).to.contain('seen: 405').and.to.contain('mend: Answer OPTIONS with 204');
    expect(status).to.equal(1);
  });

  it('ends with 2 where nothing answers, and with 64 where it was not understood', async () => {
    expect((await conformance('http://127.0.0.1:9/bookings')).status).to.equal(2);
    for (const words of [[], ['ftp://x.example/'], ['a', 'b'], [endpoint.url, '--preset', 'netlify']])
      expect((await conformance(...words)).status, words.join()).to.equal(64);
  });
});
