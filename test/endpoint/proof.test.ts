import { expect } from 'chai';
import type { Outcome } from '../../src/booking/outcome.ts';
import { page } from '../../src/endpoint/environment.ts';
import { send, type Progress } from '../../src/endpoint/send.ts';
import { exampleBooking, exampleEndpoint } from './examples.ts';

interface Sent {
  readonly submissionId: string;
  readonly guard: { readonly captcha: string | null };
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const challengeFor = async (number: number, changes: object = {}) => {
  const salt = 'abcdef?expires=1800000000&';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}${number}`));
  const signature = 'a'.repeat(64);
  return { algorithm: 'SHA-256', challenge: hex(digest), maxnumber: 1000, salt, signature, ...changes };
};

const asks = (challenge: object) => ({ status: 403, body: { type: '/problems/proof-of-work', challenge } });
const takes = { status: 201, body: { status: 'confirmed', reference: 'TEA-1' } };

/** Sends one booking to an endpoint that answers in turn, the last for ever. */
const book = async (...answers: { readonly status: number; readonly body: object }[]) => {
  const sent: Sent[] = [];
  const said: Progress['kind'][] = [];
  const environment = {
    ...page,
    fetch: async (_url: string, { body }: RequestInit): Promise<Response> => {
      sent.push(JSON.parse(String(body)) as Sent);
      const answer = answers[sent.length - 1] ?? answers.at(-1);
      return new Response(JSON.stringify(answer?.body), { status: answer?.status ?? 500 });
    },
  };
  const sending = send(exampleBooking(), exampleEndpoint('https://partner.example/bookings', 'booking'), {
    environment,
    progress: ({ kind }) => said.push(kind),
  });
  const outcome: Outcome = await sending.outcome;
  return { sent, said, outcome };
};

describe('a booking whose endpoint asks for proof of work', () => {
  it('is sent again with the number that was asked for, under the same id', async () => {
    const challenge = await challengeFor(437);
    const { sent, outcome } = await book(asks(challenge), takes);
    expect(outcome).to.deep.equal({ kind: 'accepted', standing: 'confirmed', reference: 'TEA-1' });
    expect(sent.length).to.equal(2);
    expect(sent[1]?.submissionId).to.equal(sent[0]?.submissionId);
    const { algorithm, challenge: digest, salt, signature } = challenge;
    expect(JSON.parse(atob(sent[1]?.guard.captcha ?? ''))).to.deep.equal({
      algorithm,
      challenge: digest,
      number: 437,
      salt,
      signature,
    });
  });

  it('tells the visitor once that it is being checked', async () => {
    const { said } = await book(asks(await challengeFor(5)), takes);
    expect(said).to.deep.equal(['sending', 'checking', 'sending']);
  });

  it('does the work once more where the first proof came too late, and no oftener', async () => {
    const late = asks(await challengeFor(5));
    expect((await book(late, late, takes)).outcome.kind).to.equal('accepted');
    const { sent, outcome } = await book(late);
    expect(sent.length).to.equal(3);
    expect(outcome.kind === 'refused' && outcome.reason).to.equal('proof-of-work');
  });

  it('is refused, and may be sent again, where the work cannot be done or is too much to ask of a phone', async () => {
    const impossible = [
      await challengeFor(1001),
      await challengeFor(1, { maxnumber: 2_000_000 }),
      await challengeFor(1, { algorithm: 'MD5' }),
      await challengeFor(1, { salt: 'ŵ' }),
      await challengeFor(1, { salt: {} }),
      {},
    ];
    for (const challenge of impossible) {
      const { sent, outcome } = await book(asks(challenge));
      expect(sent.length).to.equal(1);
      expect(outcome.kind === 'refused' && outcome.reason).to.equal('proof-of-work');
    }
  });
});
