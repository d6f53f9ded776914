import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvents } from '../../../demo/endpoint/read-events.ts';
import { booking, event, open, type Running } from './running.ts';

describe('the events file', () => {
  let endpoint: Running;
  afterEach(() => endpoint.close());

  const statusOf = async (id: string, changes: object = {}): Promise<number> =>
    (await endpoint.book(booking({ event: { id, name: id }, ...changes }))).status;

  it('is followed when it changes, and what was booked stays', async () => {
    endpoint = await open([event({ maximumAttendeeCapacity: 1 })]);
    expect([await statusOf('tea'), await statusOf('tea')]).to.deep.equal([201, 409]);
    await endpoint.writeEvents([event({ maximumAttendeeCapacity: 2 }), event({ identifier: 'coffee' })]);
    expect([await statusOf('tea'), await statusOf('coffee')]).to.deep.equal([201, 201]);
    await endpoint.writeEvents([event({ identifier: 'coffee' })]);
    expect([await statusOf('tea'), await statusOf('coffee')]).to.deep.equal([404, 201]);
    expect(await endpoint.list()).to.have.length(4);
  });

  it('changes nothing while it is broken, half written or gone, and says so once', async () => {
    endpoint = await open([event()]);
    await writeFile(join(endpoint.folder, 'events.json'), '{"events": [{"identifier": "te');
    expect([await statusOf('tea'), await statusOf('tea')]).to.deep.equal([201, 201]);
    expect(endpoint.said).to.have.length(1);
    await endpoint.writeEvents([event({ identifier: 'coffee' })]);
    expect([await statusOf('tea'), await statusOf('coffee')]).to.deep.equal([404, 201]);
  });

  it('may be JSON-LD as it stands in a page, and one bad event never hides the good ones', async () => {
    endpoint = await open([]);
    const graph = [
      {
        '@type': 'Event',
        '@id': 'https://charity.example/events/swim',
        name: 'Swim',
        startDate: '2100-02-11',
      },
      { '@type': 'Event', name: 'No date' },
      {
        '@type': 'Event',
        identifier: 'walk',
        name: { en: 'Walk', cy: 'Cerdded' },
        startDate: '2100-02-11T10:00',
      },
    ];
    await writeFile(
      join(endpoint.folder, 'events.json'),
      `\uFEFF${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}`,
    );
    const { body } = await endpoint.book(
      booking({ event: { id: 'https://charity.example/events/swim', name: '' } }),
    );
    expect(body['reference']).to.match(/^SWI-/);
    expect(await statusOf('walk')).to.equal(201);
    expect(endpoint.said.join()).to.contain('No date');
  });

  it('closes a booking at the end of the last day where it says no other time', async () => {
    let now = Date.parse('2019-02-11T23:59:59Z');
    endpoint = await open([event({ startDate: '2019-02-11', endDate: undefined })], { clock: () => now });
    expect(await statusOf('tea')).to.equal(201);
    now += 1_000;
    expect(await statusOf('tea')).to.equal(410);
    expect((await endpoint.ask('/availability')).body['items']?.[0]?.['status']).to.equal('closed');
  });

  it('says when booking opens and closes, in the zone of the event', async () => {
    let now = Date.parse('2100-06-01T22:59:59Z');
    const times = { availabilityStarts: '2100-06-02', availabilityEnds: '2100-06-03T17:00' };
    endpoint = await open([event(times)], { clock: () => now });
    const early = await endpoint.book(booking());
    expect([early.status, early.body['opensAt']]).to.deep.equal([409, '2100-06-01T23:00:00.000Z']);
    now += 1_000;
    expect(await statusOf('tea')).to.equal(201);
    now = Date.parse('2100-06-03T16:00:00Z');
    const late = await endpoint.book(booking());
    expect([late.status, late.body['closedAt']]).to.deep.equal([410, '2100-06-03T16:00:00.000Z']);
  });

  it('shows a past series bookable on this machine, and nowhere else', async () => {
    const past = event({ startDate: '2019-02-11', endDate: undefined });
    endpoint = await open([past]);
    await endpoint.writeEvents([past], { asOf: '2019-01-23' });
    expect(await statusOf('tea')).to.equal(201);
    // What a server that the world can reach makes of the same file.
    const text = JSON.stringify({ asOf: '2019-01-23', events: [{ ...past, asOf: '2019-01-23' }] });
    expect(readEvents(text, Date.now(), false)?.events[0]?.['as_of']).to.equal(null);
    expect(readEvents(text, Date.now(), true)?.events[0]?.['as_of']).to.equal('2019-01-23T00:00:00.000Z');
  });

  it('takes nobody for an event that is cancelled or postponed, not by telephone either', async () => {
    endpoint = await open([
      event({ eventStatus: 'https://schema.org/EventCancelled' }),
      event({ identifier: 'coffee', eventStatus: 'EventPostponed' }),
    ]);
    const authorization = `Bearer ${endpoint.token}`;
    expect((await endpoint.book(booking(), { authorization })).status).to.equal(410);
    expect((await endpoint.book(booking())).body['title']).to.contain('cancelled');
    expect(await statusOf('coffee')).to.equal(410);
  });

  it('limits what one booking may ask for', async () => {
    endpoint = await open([event({ maximumPlaces: 4 })]);
    expect(await statusOf('tea', { places: 4 })).to.equal(201);
    const { status, body } = await endpoint.book(booking({ places: 5 }));
    expect([status, body['errors']?.[0]?.pointer]).to.deep.equal([422, '#/places']);
  });

  it('may give out fewer places than there are', async () => {
    endpoint = await open([event({ maximumAttendeeCapacity: 40, capacity: 1 })]);
    expect([await statusOf('tea'), await statusOf('tea')]).to.deep.equal([201, 409]);
  });

  it('may be absent: then any event can be booked', async () => {
    endpoint = await open(undefined);
    expect([await statusOf('cake'), await statusOf('cake')]).to.deep.equal([201, 201]);
  });

  it('says of each event how many places are left', async () => {
    endpoint = await open([
      event({ maximumAttendeeCapacity: 40 }),
      event({ identifier: 'few', maximumAttendeeCapacity: 40, capacity: 40 }),
      event({ identifier: 'full', maximumAttendeeCapacity: 1 }),
      event({ identifier: 'waits', maximumAttendeeCapacity: 1, waitingList: true }),
      event({ identifier: 'uncounted' }),
    ]);
    await statusOf('few', { places: 35 });
    await statusOf('full');
    await statusOf('waits');
    const { body, headers } = await endpoint.ask(
      '/availability?event=tea,few&event=full,waits,uncounted,unknown',
    );
    expect(headers.get('cache-control')).to.contain('max-age=30');
    const items = body['items']?.map((item) => ({ ...item, asOf: '' }));
    expect(items).to.have.deep.members([
      { id: 'tea', status: 'open', remainingAttendeeCapacity: 40, asOf: '' },
      { id: 'few', status: 'low', remainingAttendeeCapacity: 5, asOf: '' },
      { id: 'full', status: 'full', remainingAttendeeCapacity: 0, asOf: '' },
      {
        id: 'waits',
        status: 'waiting-list',
        remainingAttendeeCapacity: 0,
        waitingList: { open: true, length: 0 },
        asOf: '',
      },
      { id: 'uncounted', status: 'open', asOf: '' },
    ]);
  });
});
