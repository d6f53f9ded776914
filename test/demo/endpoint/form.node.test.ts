import { expect } from 'chai';
import { booking, event, open, type Running } from './running.ts';

describe('a form on a page without script', () => {
  let endpoint: Running;
  beforeEach(async () => {
    endpoint = await open([event({ maximumAttendeeCapacity: 2 })]);
  });
  afterEach(() => endpoint.close());

  const send = (fields: Record<string, string> | string[][], headers: Record<string, string> = {}) =>
    endpoint.ask('/bookings/form', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  const fields = { event: 'tea', places: '1', name: 'Ada', email: 'ada@example.org', dietary: 'vegan' };

  it('leads to a page with the reference', async () => {
    const { status, text, headers } = await send(fields);
    expect(status).to.equal(201);
    expect(headers.get('content-type')).to.match(/^text\/html/);
    expect(text)
      .to.contain('You are booked')
      .and.to.match(/Your reference: TEA-[2-9A-Z]{4}\./);
    const [kept] = await endpoint.list();
    expect(kept?.booking['attendee']).to.deep.equal({ name: 'Ada', email: 'ada@example.org' });
    expect(kept?.booking['answers']).to.deep.equal({ dietary: 'vegan' });
  });

  it('books once when the button is pressed twice', async () => {
    const [first, second] = await Promise.all([send(fields), send(fields)]);
    expect(second?.text).to.equal(first?.text);
    await send({ ...fields, name: 'Grace' });
    expect(await endpoint.list()).to.have.length(2);
  });

  it('keeps every answer of a question with several, and takes our own names for a booking', async () => {
    const id = String(booking()['submissionId']);
    await send([
      ['submissionId', id],
      ['eventId', 'tea'],
      ['eventName', 'Tea & tech'],
      ['places', '2'],
      ['joinWaitingList', 'yes'],
      ['name', 'Ada'],
      ['topics[]', 'health'],
      ['topics[]', 'outdoors'],
      ['person1Name', 'Ada'],
    ]);
    const [kept] = await endpoint.list();
    expect(kept?.booking).to.deep.include({ submissionId: id, places: 2, joinWaitingList: true });
    expect(kept?.booking['answers']).to.deep.equal({ topics: ['health', 'outdoors'], person1Name: 'Ada' });
  });

  it('is told on a page what is wrong, with nothing of what was sent left unescaped', async () => {
    const attack = '"><script>alert(1)</script>';
    const answers = [
      await send({ ...fields, email: attack }),
      await send({ ...fields, [attack]: 'x' }),
      await send({ ...fields, places: attack }),
      await send({ ...fields, event: attack }),
      await send({ ...fields, name: attack }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([422, 422, 422, 404, 201]);
    for (const { text, headers } of answers) {
      expect(text).not.to.contain('<script');
      expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
    }
    expect(answers[0]?.text).to.contain('email: Enter an email address');
  });

  it('is told on a page that there is no place left', async () => {
    await send({ ...fields, places: '2' });
    const { status, text } = await send({ ...fields, name: 'Grace' });
    expect(status).to.equal(409);
    expect(text).to.contain('No places left').and.to.contain('No new booking was made');
  });

  it('is refused when its page is not one of ours', async () => {
    expect((await send(fields, { origin: 'https://stranger.example' })).status).to.equal(403);
    expect(await endpoint.list()).to.have.length(0);
  });
});
