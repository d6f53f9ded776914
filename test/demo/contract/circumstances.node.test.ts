import { join } from 'node:path';
import { expect } from 'chai';
import { openEmbeddedStore } from '../../../demo/endpoint/embedded-store.ts';
import { open, type Reply, type Running } from '../endpoint/running.ts';
import { againstSchema, objectOf } from './against-schema.ts';
import { answersIn, contract, exampleEvents, examplesOf } from './contract.ts';

const post = objectOf(objectOf(objectOf(contract['paths'])['/bookings'])['post']);
const sent = new Map(examplesOf('/bookings').map(({ name, sent: body }) => [name, body]));
const first = sent.get('confirmed');
const json = { 'content-type': 'application/json' };
const clock = (): number => Date.UTC(2026, 10, 23, 9);

/** What brings about an answer that no body alone does, under the name of its example. */
const circumstances: { readonly [name: string]: (endpoint: Running) => Promise<Reply> } = {
  originNotAllowed: ({ book }) => book(first, { ...json, origin: 'https://stranger.example' }),
  tooLarge: ({ book }) => book(' '.repeat(70_000)),
  notJson: ({ book }) => book('{}', { 'content-type': 'text/plain' }),
  notAllowed: ({ ask }) => ask('/bookings', { method: 'PUT', body: '{}' }),
  proofOfWork: () => at({ proofOfWork: 50_000 }, ({ book }) => book(first)),
  tooMany: () => at({ bookingsPerMinute: 2 }, async ({ book }) => (await book({}), await book({}), book({}))),
  cancelled: async ({ book, ask, token }) => {
    await book(first);
    const headers = { authorization: `Bearer ${token}` };
    await ask('/bookings/TEA-4MG7/cancel', { method: 'POST', headers });
    return book(first);
  },
  unavailable: () =>
    at(
      {},
      async ({ book, folder }) => {
        const blocker = await openEmbeddedStore(join(folder, 'bookings.sqlite'));
        await blocker.rows('BEGIN EXCLUSIVE');
        const reply = await book(first);
        await blocker.rows('ROLLBACK');
        await blocker.close();
        return reply;
      },
      (file) => openEmbeddedStore(file, { waitInMilliseconds: 20 }),
    ),
};

const at = async (
  options: Parameters<typeof open>[1],
  ask: (endpoint: Running) => Promise<Reply>,
  store?: Parameters<typeof open>[2],
): Promise<Reply> => {
  const endpoint = await open(exampleEvents, { clock, ...options }, store);
  try {
    return await ask(endpoint);
  } finally {
    await endpoint.close();
  }
};

describe('the published contract, where a body alone does not decide the answer', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await open(exampleEvents, { clock });
  });
  after(() => endpoint.close());

  for (const [name, { status, value, schema }] of answersIn(post)) {
    if (sent.has(name)) continue;
    it(`is answered as its example ${name} says`, async () => {
      const reply = await circumstances[name]?.(endpoint);
      expect(reply?.status).to.equal(status);
      expect(withoutChance(reply?.body)).to.deep.equal(withoutChance(value));
      expect(againstSchema(reply?.body, schema, contract)).to.deep.equal([]);
      const wait = objectOf(reply?.body)['retryAfter'];
      expect(reply?.headers.get('retry-after') ?? undefined).to.equal(wait && String(wait));
    });
  }

  it('has the identifier in a header as it is in the body', async () => {
    const header = objectOf([post['parameters']].flat()[0]);
    expect(header['example']).to.equal(`"${String(objectOf(first)['submissionId'])}"`);
    expect(againstSchema(header['example'], header['schema'], contract)).to.deep.equal([]);
    const headers = { ...json, [String(header['name'])]: '"enquiry-1"' };
    expect((await endpoint.book(sent.get('enquiry'), headers)).status).to.equal(202);
  });

  it('asks for the availability that its example answers', () => {
    const get = objectOf(objectOf(objectOf(contract['paths'])['/availability'])['get']);
    expect([get['parameters']].flat().map(objectOf)[0]?.['example']).to.equal('tea,swim');
  });
});

/** Work to prove is made anew for each booking: of that only the size is told before. */
const withoutChance = (value: unknown): object => {
  const { challenge, ...facts } = objectOf(value);
  return challenge ? { ...facts, maxnumber: objectOf(challenge)['maxnumber'] } : facts;
};
