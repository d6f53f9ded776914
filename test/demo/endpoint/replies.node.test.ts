import { expect } from 'chai';
import { booking, event, open, type Running } from './running.ts';

const reply = (members: object = {}) => booking({ places: 0, tellOfNext: true, ...members });

describe('a reply of somebody who cannot come', () => {
  const address = 'https://bookings.charity.example';
  let endpoint: Running;
  afterEach(() => endpoint.close());

  it('takes no place, and is listed for the organiser as what it is', async () => {
    endpoint = await open([event({ maximumAttendeeCapacity: 1 })]);
    const { status, body } = await endpoint.book(reply());
    expect(status).to.equal(201);
    expect(body).to.deep.include({ status: 'noted', places: 0 });
    expect((await endpoint.ask('/availability')).body.items?.[0]?.['remainingAttendeeCapacity']).to.equal(1);
    expect((await endpoint.book(booking())).body['status']).to.equal('confirmed');
    const noted = (await endpoint.list()).find((one) => one.status === 'noted');
    expect(noted?.booking).to.deep.include({ places: 0, tellOfNext: true });
    expect(noted?.booking['event']).to.deep.include({ id: 'tea' });
    const headers = { authorization: `Bearer ${endpoint.token}` };
    expect((await endpoint.ask('/bookings.csv', { headers })).text).to.match(/"tea",[^\n]*"noted","0"/);
  });

  it('is taken where the event is full, over or not listed, and counts once however often it comes', async () => {
    endpoint = await open([
      event({ maximumAttendeeCapacity: 0 }),
      event({ identifier: 'past', startDate: '2019-02-11', endDate: '2019-02-11' }),
    ]);
    for (const id of ['tea', 'past', 'nowhere']) {
      const one = reply({ event: { id, name: '', startDate: '', timeZone: '' } });
      const first = await endpoint.book(one);
      expect(first.body['status'], id).to.equal('noted');
      expect((await endpoint.book(one)).body, id).to.deep.equal(first.body);
    }
    expect(await endpoint.list()).to.have.length(3);
  });

  it('is no reply without a word for it: no places are a mistake', async () => {
    endpoint = await open([event()]);
    for (const one of [booking({ places: 0 }), reply({ places: 2 }), reply({ tellOfNext: 'yes' })])
      expect((await endpoint.book(one)).status).to.equal(422);
    expect(await endpoint.list()).to.have.length(0);
  });

  it('is withdrawn at its own address, in words that speak of no booking', async () => {
    endpoint = await open([event()], { address });
    const made = await endpoint.book(reply({ context: { locale: 'cy' } }));
    const path = String(made.body['manageUrl']).replace(address, '');
    const page = await endpoint.ask(path);
    expect(page.text).to.contain('am yr un nesaf').and.not.to.contain('archebu');
    expect((await endpoint.ask(path, { method: 'POST' })).text).to.contain('Ni chewch eich hysbysu');
    expect((await endpoint.list())[0]?.status).to.equal('cancelled');
  });

  it('comes from a plain form too', async () => {
    endpoint = await open([event()]);
    const body = new URLSearchParams({ event: 'tea', name: 'Ada', tellOfNext: 'on', places: '2' });
    const { status, text } = await endpoint.ask('/bookings/form', { method: 'POST', body });
    expect(status).to.equal(201);
    expect(text).to.contain('no place was taken').and.not.to.contain('You are booked');
  });
});
