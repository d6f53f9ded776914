import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { page } from '../../../src/endpoint/environment.ts';
import { prove } from '../../../src/endpoint/proof.ts';
import type { Booking } from '../../../src/booking/booking.ts';
import { booking, event, open, type Reply, type Running } from './running.ts';

interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

const challengeOf = ({ body }: Reply): Challenge => body['challenge'] as Challenge;

const proven = async <Body extends object>(body: Body, challenge: object): Promise<Body> =>
  (await prove({ ...challenge }, body as unknown as Booking, page, () => false)) as unknown as Body;

describe('an endpoint that asks for proof of work', () => {
  let endpoint: Running;
  let now = Date.now();

  before(async () => {
    endpoint = await open([event()], { proofOfWork: 300, clock: () => now });
  });
  after(() => endpoint.close());

  const asked = async (body: object): Promise<Challenge> => {
    const reply = await endpoint.book(body);
    expect(reply.status).to.equal(403);
    expect(String(reply.body['type'])).to.match(/\/proof-of-work$/);
    return challengeOf(reply);
  };

  it('takes no booking without it, and takes the same booking with it, once', async () => {
    const before = (await endpoint.list()).length;
    const body = booking();
    const challenge = await asked(body);
    expect((await endpoint.list()).length).to.equal(before);
    const whole = await proven(body, challenge);
    const first = await endpoint.book(whole);
    expect(first.status).to.equal(201);
    const again = await endpoint.book(whole);
    expect(again.body['reference']).to.equal(first.body['reference']);
    expect((await endpoint.book(body)).status, 'a repeat is known before anything is asked of it').to.equal(
      201,
    );
    expect((await endpoint.list()).length).to.equal(before + 1);
  });

  it('lets one proof count for one booking', async () => {
    const body = booking();
    const { guard } = await proven(body, await asked(body));
    expect((await endpoint.book({ ...body, guard })).status).to.equal(201);
    await asked(booking({ guard }));
  });

  it('lets a booking that was refused bring its proof again when it was mended', async () => {
    const body = booking({ event: { id: 'cake' } });
    const whole = await proven(body, await asked(body));
    expect((await endpoint.book(whole)).status).to.equal(404);
    expect((await endpoint.book({ ...whole, event: { id: 'tea' } })).status).to.equal(201);
  });

  it('takes no proof that is late, forged, of an easier task, or nonsense', async () => {
    const body = booking();
    const challenge = await asked(body);
    const own = `00ff?expires=${Math.floor(now / 1000) + 600}&`;
    const easy = createHash('sha256').update(`${own}0`).digest('hex');
    const longer = challenge.salt.replace(/&$/, '0&');
    const texts = [
      JSON.stringify({ ...challenge, salt: own, challenge: easy, number: 0 }),
      JSON.stringify({ ...challenge, salt: longer, number: 1 }),
      JSON.stringify({ ...challenge, number: -1 }),
      'null',
      '[]',
      '{',
    ].map((text) => Buffer.from(text).toString('base64'));
    for (const captcha of [...texts, 'a captcha’s token', '', 7])
      await asked({ ...body, guard: { hp: '', elapsedMs: 9000, captcha } });
    const whole = await proven(body, challenge);
    now += 21 * 60_000;
    await asked(whole);
  });

  it('asks neither the organiser nor a page without script', async () => {
    const headers = { authorization: `Bearer ${endpoint.token}` };
    expect((await endpoint.book(booking(), headers)).status).to.equal(201);
    const form = await endpoint.ask('/bookings/form', {
      method: 'POST',
      body: new URLSearchParams({ event: 'tea', name: 'Seren' }),
    });
    expect(form.status).to.equal(201);
  });

  it('says what is wrong with a booking first, so that nobody works for a refusal', async () => {
    expect((await endpoint.book(booking({ places: 0 }))).status).to.equal(422);
  });
});
