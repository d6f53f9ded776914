import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { canonicalBooking } from '../../../src/booking/canonical.ts';
import { digest } from '../../../demo/endpoint/digest.ts';
import { readBooking } from '../../../demo/endpoint/read-booking.ts';
import { open, type Reply, type Running } from '../endpoint/running.ts';
import { againstSchema, objectOf } from './against-schema.ts';
import { answersIn, contract, exampleEvents, examplesOf, vectors } from './contract.ts';
import { keepsTheContract, type Told } from './keeps.ts';

const post = (path: string) => objectOf(objectOf(objectOf(contract['paths'])[path])['post']);

const openExample = () => open(exampleEvents, { clock: () => Date.UTC(2026, 10, 23, 9) });

keepsTheContract(
  'the endpoint of this project',
  async () => {
    const { ask, book, close } = await openExample();
    const told = ({ headers, ...reply }: Reply): Told => ({
      ...reply,
      type: headers.get('content-type') ?? '',
    });
    return {
      book: async (body) => told(await book(body)),
      bookByForm: async (body) => told(await ask('/bookings/form', { method: 'POST', body })),
      availability: async (ids) => told(await ask(`/availability?event=${ids}`)),
      close,
    };
  },
  { isExact: true },
);

const refused = new Set(['invalid', 'tellOfNextWithPlaces']);

describe('the published contract', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await openExample();
  });
  after(() => endpoint.close());

  for (const { name, sent } of examplesOf('/bookings').filter(({ sent: body }) => typeof body === 'object'))
    it(`has the example ${name}, which its schema ${refused.has(name) ? 'refuses' : 'takes'}`, () => {
      const wrong = againstSchema(sent, { $ref: '#/components/schemas/Booking' }, contract);
      expect(wrong.length > 0, wrong.join()).to.equal(refused.has(name));
    });

  it('says what the organiser reads', async () => {
    for (const { sent } of examplesOf('/bookings')) await endpoint.book(sent);
    const list = await endpoint.list();
    expect(list).to.have.length(9);
    for (const one of list)
      expect(againstSchema(one, { $ref: '#/components/schemas/Listed' }, contract)).to.deep.equal([]);
    expect((await endpoint.ask('/bookings')).headers.get('www-authenticate')).to.equal('Bearer');
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
