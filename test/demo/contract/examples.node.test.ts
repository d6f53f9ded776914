import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { canonicalBooking } from '../../../src/booking/canonical.ts';
import { digest } from '../../../demo/endpoint/digest.ts';
import { readBooking } from '../../../demo/endpoint/read-booking.ts';
import { asker, open, type Reply, type Running } from '../endpoint/running.ts';
import { againstSchema, objectOf } from './against-schema.ts';
import { answersIn, contract, exampleEvents, examplesOf, vectors } from './contract.ts';

const booking = { $ref: '#/components/schemas/Booking' };
const post = (path: string) => objectOf(objectOf(objectOf(contract['paths'])[path])['post']);

describe('the published contract', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await open(exampleEvents, { clock: () => Date.UTC(2026, 10, 23, 9) });
  });
  after(() => endpoint.close());

  for (const { name, sent, answer } of examplesOf('/bookings')) {
    it(`has the example ${name}, which is answered as it says`, async () => {
      const reply = await endpoint.book(sent);
      expect(answer, 'the contract gives an answer').not.to.equal(undefined);
      expect(reply.body).to.deep.equal(answer?.value);
      expect(reply.status).to.equal(answer?.status);
      expect(reply.headers.get('content-type')).to.contain(answer?.mediaType);
      expect(againstSchema(reply.body, answer?.schema, contract)).to.deep.equal([]);
      const wrong = typeof sent === 'string' ? [] : againstSchema(sent, booking, contract);
      expect(wrong.length > 0, wrong.join()).to.equal(name === 'invalid' && wrong.length > 0);
    });
  }

  for (const { name, sent, answer } of examplesOf('/bookings/form')) {
    it(`has the form ${name}, which is answered as it says`, async () => {
      const fields = new URLSearchParams();
      for (const [field, value] of Object.entries(objectOf(sent)))
        for (const one of Array.isArray(value) ? value : [value]) fields.append(field, String(one));
      const reply = await endpoint.ask('/bookings/form', { method: 'POST', body: fields });
      expect(reply.status).to.equal(answer?.status);
      expect(reply.headers.get('content-type')).to.contain('text/html');
      expect(reply.text).to.contain(answer?.value);
    });
  }

  it('shows availability as it is after all of that', async () => {
    const { '200': ok } = objectOf(
      objectOf(objectOf(objectOf(contract['paths'])['/availability'])['get'])['responses'],
    );
    const { schema, example } = objectOf(objectOf(objectOf(ok)['content'])['application/json']);
    const { body } = await endpoint.ask('/availability?event=tea,swim');
    expect(body).to.deep.equal(example);
    expect(againstSchema(body, schema, contract)).to.deep.equal([]);
  });

  it('says what the organiser reads', async () => {
    const list = await endpoint.list();
    expect(list).to.have.length(9);
    for (const one of list)
      expect(againstSchema(one, { $ref: '#/components/schemas/Listed' }, contract)).to.deep.equal([]);
    expect((await endpoint.ask('/bookings')).headers.get('www-authenticate')).to.equal('Bearer');
  });

  it('says what is answered where no example can be sent', async () => {
    const type = { 'content-type': 'application/json' };
    const rows: readonly [Reply, number, string][] = [
      [await endpoint.book(' '.repeat(70_000)), 413, 'too-large'],
      [await endpoint.book('{}', { 'content-type': 'text/plain' }), 415, 'not-json'],
      [await endpoint.book('{}', { ...type, origin: 'https://stranger.example' }), 403, 'origin-not-allowed'],
      [await limited(), 429, 'too-many-requests'],
    ];
    for (const [{ status, body }, expected, code] of rows) {
      expect(status).to.equal(expected);
      expect(body['type']).to.equal(`https://turnout.example/problems/${code}`);
      expect(againstSchema(body, { $ref: '#/components/schemas/Problem' }, contract)).to.deep.equal([]);
    }
  });

  it('has no example of an answer that its own schema refuses', () => {
    for (const path of ['/bookings', '/bookings/form'])
      for (const [name, { schema, value }] of answersIn(post(path)))
        expect(againstSchema(value, schema, contract), name).to.deep.equal([]);
  });

  for (const { name, text, canonical } of vectors) {
    it(`fixes what is the same booking: ${name}`, () => {
      const read = readBooking(JSON.parse(text));
      if (read.kind !== 'booking') throw new Error(JSON.stringify(read.problems));
      expect(canonicalBooking(read.booking)).to.equal(canonical);
      expect(digest(read.booking)).to.equal(createHash('sha256').update(canonical).digest('hex'));
    });
  }
});

/** The answer to the second booking of an address that may send one. */
const limited = async (): Promise<Reply> => {
  const endpoint = await open([], { bookingsPerMinute: 1 });
  const { book } = asker(endpoint.url);
  await book({});
  const reply = await book({});
  await endpoint.close();
  return reply;
};
