import { expect } from 'chai';
import type { Outcome } from '../../src/booking/outcome.ts';
import type { PresetName } from '../../src/endpoint/presets/index.ts';
import { services as presets } from '../../src/endpoint/presets/services.ts';
import { send, type Progress } from '../../src/endpoint/send.ts';
import { findUnheard, forgetUnheard } from '../../src/endpoint/unheard.ts';
import { exampleBooking, exampleEndpoint } from './examples.ts';
import { VirtualPage, type Answer } from './virtual.ts';

const second = 1_000;
const yes: Answer = { json: { status: 'confirmed', reference: 'TEA-1' } };

const start = (page: VirtualPage, preset: PresetName = 'booking', booking = exampleBooking()) => {
  const progress: Progress[] = [];
  const ended: Outcome[] = [];
  const before = page.requests.length;
  page.expectTurns(() => page.requests.length > before || progress.length + ended.length > 0);
  const sending = send(booking, exampleEndpoint('https://partner.example/bookings', preset), {
    environment: page,
    progress: (news) => progress.push(news),
  });
  void sending.outcome.then((outcome) => ended.push(outcome));
  return { sending, progress, ended, booking };
};

describe('sending a booking', () => {
  it('says so after three seconds, and that it waits for nobody else', async () => {
    const page = new VirtualPage([{ ...yes, after: 5 * second }]);
    const { progress, ended } = start(page);
    await page.pass(2 * second);
    expect(progress).to.deep.equal([{ kind: 'sending' }]);
    await page.pass(2 * second);
    expect(progress).to.deep.equal([{ kind: 'sending' }, { kind: 'still-sending' }]);
    await page.pass(2 * second);
    expect(ended).to.deep.equal([{ kind: 'accepted', standing: 'confirmed', reference: 'TEA-1' }]);
  });

  it('leaves no timer and no listener behind', async () => {
    const page = new VirtualPage([yes]);
    start(page);
    await page.pass(second);
    expect(page.listening).to.equal(0);
  });

  it('gives an attempt twenty seconds, and tries four times in all', async () => {
    const page = new VirtualPage(['never']);
    const { ended } = start(page);
    await page.pass(19 * second);
    expect(page.requests.length).to.equal(1);
    expect(page.requests[0]?.init.signal?.aborted).to.equal(false);
    await page.pass(3 * second);
    expect(page.requests[0]?.init.signal?.aborted).to.equal(true);
    expect(page.requests.length).to.equal(2);
    await page.pass(100 * second);
    expect(page.requests.length).to.equal(4);
    expect(ended).to.deep.equal([{ kind: 'unknown', reason: 'unreachable', repeatable: true }]);
  });

  it('waits longer after each failure', async () => {
    const page = new VirtualPage(['fails']);
    start(page);
    await page.pass(60 * second);
    const [first = 0, ...rest] = page.requests.map(({ at }) => at);
    expect(rest.map((at) => (at - first) / second)).to.deep.equal([1, 4, 12]);
  });

  it('carries the same id and the same bytes every time, and outlives its page the first time', async () => {
    const page = new VirtualPage(['fails', 'fails', yes]);
    const { booking } = start(page);
    await page.pass(20 * second);
    const inits = page.requests.map(({ init }) => init);
    expect(new Set(inits.map(({ body }) => body)).size).to.equal(1);
    for (const { headers } of inits) {
      expect(headers).to.have.property('Idempotency-Key', `"${booking.submissionId}"`);
    }
    expect(inits.map(({ keepalive }) => keepalive)).to.deep.equal([true, false, false]);
    expect(inits[0]).to.include({
      method: 'POST',
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'origin',
    });
  });

  it('does not ask the browser to keep a large booking alive', async () => {
    const page = new VirtualPage([yes]);
    start(page, 'booking', exampleBooking({ answers: { story: 'é'.repeat(16 * 1024) } }));
    await page.pass(second);
    expect(page.requests[0]?.init.keepalive).to.equal(false);
  });

  it('comes back when the service says, not sooner, and tells the visitor when', async () => {
    const page = new VirtualPage([{ status: 429, json: { retryAfter: 30 } }, yes]);
    const { progress, sending, ended } = start(page);
    await page.pass(5 * second);
    sending.tryNow();
    await page.pass(24 * second);
    expect(page.requests.length).to.equal(1);
    expect(progress.at(-1)).to.deep.equal({ kind: 'waiting', seconds: 31 });
    await page.pass(2 * second);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('stops when the service asks for more than a minute, and passes the time on', async () => {
    const page = new VirtualPage([{ status: 503, json: { retryAfter: 120 } }]);
    const { ended } = start(page);
    await page.pass(second);
    expect(ended).to.deep.equal([
      { kind: 'unknown', reason: 'busy', repeatable: true, retryAfterInSeconds: 120 },
    ]);
  });

  it('does not repeat a nonsensical time', async () => {
    const page = new VirtualPage([{ status: 503, json: { retryAfter: 1e9 } }]);
    const { ended } = start(page);
    await page.pass(second);
    expect(ended).to.deep.equal([{ kind: 'unknown', reason: 'busy', repeatable: true }]);
  });

  it('waits while offline for as long as it takes, says so once, and sends when the network is back', async () => {
    const page = new VirtualPage([yes]);
    page.isOnline = false;
    const { progress, ended } = start(page);
    await page.pass(3_600 * second);
    expect(page.requests.length).to.equal(0);
    expect(progress).to.deep.equal([{ kind: 'offline' }]);
    page.isOnline = true;
    page.change('online');
    await page.pass(second);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('notices by itself that the network is back', async () => {
    const page = new VirtualPage([yes]);
    page.isOnline = false;
    const { ended } = start(page);
    await page.pass(60 * second);
    page.isOnline = true;
    await page.pass(6 * second);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('tries while offline when the visitor asks for it', async () => {
    const page = new VirtualPage([yes]);
    page.isOnline = false;
    const { sending, ended } = start(page);
    await page.pass(second);
    sending.tryNow();
    await page.pass(second);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('goes offline midway and goes on when it is back, one attempt at a time', async () => {
    const page = new VirtualPage(['fails', yes]);
    const { progress, ended } = start(page);
    page.isOnline = true;
    await page.pass(100);
    page.isOnline = false;
    await page.pass(300 * second);
    expect(page.requests.length).to.equal(1);
    expect(progress.at(-1)).to.deep.equal({ kind: 'offline' });
    page.isOnline = true;
    page.change('online');
    await page.pass(second);
    expect(page.requests.length).to.equal(2);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('ends after ninety seconds of watching, in the middle of an attempt if need be', async () => {
    const page = new VirtualPage([{ status: 503, json: { retryAfter: 60 } }, 'never']);
    const { ended } = start(page);
    await page.pass(80 * second);
    expect(page.requests.length).to.equal(2);
    await page.pass(11 * second);
    expect(ended[0]?.kind).to.equal('unknown');
    await page.pass(100 * second);
    expect(page.requests.length).to.equal(3);
  });

  it('does not count the time that a tab is hidden', async () => {
    const page = new VirtualPage([
      { status: 503, json: { retryAfter: 60 } },
      { status: 503, json: { retryAfter: 60 } },
      yes,
    ]);
    page.isVisible = false;
    const { ended } = start(page);
    await page.pass(130 * second);
    expect(ended[0]?.kind).to.equal('accepted');
    expect(page.requests.length).to.equal(3);
  });

  it('grants one fresh attempt to a machine that slept', async () => {
    const page = new VirtualPage(['fails', 'fails', 'fails', 'fails', yes]);
    const { ended } = start(page);
    await page.pass(6 * second);
    await page.sleep(3_600 * second);
    await page.pass(30 * second);
    expect(page.requests.length).to.equal(5);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it('does not hang when the page comes back from the cache and its request was dropped', async () => {
    const page = new VirtualPage(['never', yes]);
    const { ended } = start(page);
    await page.pass(2 * second);
    page.change('restored');
    await page.pass(3 * second);
    expect(page.requests.length).to.equal(2);
    expect(ended[0]?.kind).to.equal('accepted');
  });

  it("does not hammer an address that the page's own policy forbids", async () => {
    const page = new VirtualPage(['fails']);
    const { ended } = start(page);
    await page.pass(100);
    page.change('blocked', 'https://partner.example/bookings');
    await page.pass(60 * second);
    expect(page.requests.length).to.equal(2);
    expect(ended[0]).to.include({ kind: 'unknown', reason: 'unreachable' });
  });

  it('goes on when the policy forbade something else', async () => {
    const page = new VirtualPage(['fails']);
    start(page);
    await page.pass(100);
    page.change('blocked', 'https://partner.example.tracker.example/');
    await page.pass(60 * second);
    expect(page.requests.length).to.equal(4);
  });

  it('sends on when whoever listens to its progress throws', async () => {
    const page = new VirtualPage([yes]);
    const outcome = send(exampleBooking(), exampleEndpoint('https://partner.example/bookings'), {
      environment: page,
      progress: () => {
        throw new Error('a listener of the page');
      },
    }).outcome;
    await page.pass(second);
    expect((await outcome).kind).to.equal('accepted');
  });

  it('survives a fetch that the page has patched into nonsense', async () => {
    for (const nonsense of [undefined, null, {}, { status: '200' }, { status: 200 }, 'ok']) {
      const page = new VirtualPage([]);
      page.fetch = () => Promise.resolve(nonsense as unknown as Response);
      const { ended } = start(page);
      await page.pass(60 * second);
      expect(ended[0]?.kind, JSON.stringify(nonsense)).to.equal('unknown');
    }
    const page = new VirtualPage([]);
    page.fetch = () => {
      throw new Error('patched');
    };
    const { ended } = start(page);
    await page.pass(60 * second);
    expect(ended[0]?.kind).to.equal('unknown');
  });

  it('keeps its time limit when a patched fetch ignores being stopped', async () => {
    const page = new VirtualPage([]);
    page.fetch = () => new Promise(() => {});
    const { ended } = start(page);
    await page.pass(100 * second);
    expect(ended[0]?.kind).to.equal('unknown');
  });
});

describe('a service that cannot recognise a repeat', () => {
  before(async () => void (await Promise.all([presets.json(), presets.formspree()])));

  for (const [what, answer] of [
    ['no answer', 'fails'],
    ['silence', 'never'],
    ['a 500', { status: 500 }],
    ['a 503 without a time', { status: 503 }],
    ['a page', { status: 200, json: '<h1>' }],
  ] as const) {
    it(`is sent a booking once: ${what}`, async () => {
      const page = new VirtualPage([answer]);
      const { ended } = start(page, 'formspree');
      // The example's address is not Formspree's, so the plain preset stands in for it here.
      await page.pass(second);
      expect(page.requests.length).to.equal(0);
      expect(ended[0]).to.include({ kind: 'refused', reason: 'endpoint-not-working' });
      const plain = start(page, 'json');
      await page.pass(200 * second);
      expect(page.requests.length).to.equal(1);
      if (what !== 'a page') expect(plain.ended[0]).to.include({ kind: 'unknown', repeatable: false });
    });
  }

  it('is sent it again where it was too busy to keep it', async () => {
    const page = new VirtualPage([
      { status: 429 },
      { status: 503, headers: { 'Retry-After': '2' } },
      { json: {} },
    ]);
    const { ended } = start(page, 'json');
    await page.pass(30 * second);
    expect(page.requests.length).to.equal(3);
    expect(ended[0]).to.include({ kind: 'accepted', standing: 'unconfirmed' });
  });

  it('is promised no safe repeat by "too busy", where an answer was lost before', async () => {
    const page = new VirtualPage([
      { status: 429 },
      'fails',
      { status: 429, headers: { 'Retry-After': '1800' } },
    ]);
    const { booking, ended } = start(page, 'json');
    await page.pass(60 * second);
    expect(ended[0]).to.include({ kind: 'unknown', repeatable: false });
    const again = start(page, 'json', booking);
    await page.pass(60 * second);
    expect(again.ended[0]).to.include({ kind: 'unknown', reason: 'busy', repeatable: false });
  });

  it('is remembered as not heard of, where it was only too busy at first', async () => {
    const page = new VirtualPage([{ status: 429 }, 'never']);
    const { booking } = start(page, 'json', exampleBooking({ places: 1 }));
    await page.pass(1_500);
    expect(page.requests.length).to.equal(2);
    expect(findUnheard(booking.event?.id)).to.include({ submissionId: booking.submissionId });
    await page.pass(60 * second);
    forgetUnheard(booking.submissionId);
  });

  it('is believed in what it refuses, until an answer was lost', async () => {
    const refusal: Answer = { status: 422, json: { errors: [{ field: 'email', message: 'No' }] } };
    const page = new VirtualPage([refusal, 'fails', refusal]);
    const first = start(page, 'json');
    await page.pass(second);
    expect(first.ended[0]).to.include({ kind: 'refused', reason: 'invalid' });
    const second_ = start(page, 'json');
    await page.pass(second);
    expect(second_.ended[0]?.kind).to.equal('unknown');
    const again = start(page, 'json', second_.booking);
    await page.pass(second);
    expect(again.ended[0]).to.include({ kind: 'unknown', repeatable: false });
  });
});

describe('a service whose part of the page does not come', () => {
  const { json } = presets;
  afterEach(() => void (presets.json = json));

  it('is sent nothing, and the visitor is told so in time', async () => {
    presets.json = () => new Promise(() => {});
    const page = new VirtualPage([yes]);
    const { ended } = start(page, 'json');
    await page.pass(19 * second);
    expect(ended).to.have.length(0);
    await page.pass(2 * second);
    expect(ended[0]).to.include({ kind: 'refused', reason: 'not-fetched' });
    expect(page.requests).to.have.length(0);
    expect(page.listening).to.equal(0);
  });

  it('is sent nothing where it cannot be fetched at all', async () => {
    presets.json = () => Promise.reject(new TypeError('Failed to fetch'));
    const page = new VirtualPage([yes]);
    const { ended } = start(page, 'json');
    await page.pass(second);
    expect(ended[0]).to.include({ kind: 'refused', reason: 'not-fetched' });
  });

  it('is not called unsent where an earlier try may have been kept', async () => {
    const page = new VirtualPage(['fails']);
    const first = start(page, 'json');
    await page.pass(second);
    expect(first.ended[0]?.kind).to.equal('unknown');
    presets.json = () => Promise.reject(new TypeError('Failed to fetch'));
    const again = start(page, 'json', first.booking);
    await page.pass(second);
    expect(again.ended[0]).to.include({ kind: 'unknown', reason: 'not-fetched', repeatable: false });
    forgetUnheard(first.booking.submissionId);
  });
});

describe('a page whose script gave every object members', () => {
  const added = {
    kind: 'accepted',
    standing: 'confirmed',
    reference: 'ADDED',
    manageUrl: 'https://added.example/',
    message: 'Added',
    confirmationSent: true,
    json: { status: 'confirmed' },
  };
  before(() => {
    for (const [name, value] of Object.entries(added))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  });
  after(() => {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
  });

  const sent = async (answer: Answer): Promise<{ requests: number; outcome: Outcome | undefined }> => {
    const page = new VirtualPage([answer]);
    const { ended } = start(page);
    await page.pass(200 * second);
    return { requests: page.requests.length, outcome: ended[0] };
  };

  it('is told that it is booked by the endpoint alone, with what the endpoint says of it', async () => {
    const { requests, outcome } = await sent({ json: { status: 'pending' } });
    expect(requests).to.equal(1);
    expect(JSON.parse(JSON.stringify(outcome))).to.deep.equal({ kind: 'accepted', standing: 'pending' });
    for (const name of ['reference', 'manageUrl', 'message', 'confirmationSent'])
      expect(Reflect.get(outcome!, name), name).to.equal(undefined);
  });

  it('is not told so where no answer could be read', async () => {
    expect((await sent({ status: 200, json: undefined })).outcome?.kind).to.equal('unknown');
    expect((await sent('fails')).outcome?.kind).to.equal('unknown');
  });
});

describe('a booking that was not heard of', () => {
  const of = (id: string) =>
    exampleBooking({ event: { id, name: 'Tea', startDate: '2026-12-03', timeZone: 'Europe/London' } });

  it('is found again by its event until its outcome is definite', async () => {
    const page = new VirtualPage(['fails', 'fails', 'fails', 'fails', yes]);
    const { booking } = start(page, 'booking', of('unheard-1'));
    await page.pass(60 * second);
    expect(findUnheard('unheard-1')).to.include({ submissionId: booking.submissionId });
    start(page, 'booking', booking);
    await page.pass(second);
    expect(findUnheard('unheard-1')).to.equal(undefined);
  });

  it('makes a refusal that is not explained count for nothing when it is sent again', async () => {
    const page = new VirtualPage(['fails', 'fails', 'fails', 'fails', { status: 403 }]);
    const { booking } = start(page, 'booking', of('unheard-2'));
    await page.pass(60 * second);
    const { ended } = start(page, 'booking', booking);
    await page.pass(60 * second);
    expect(ended[0]?.kind).to.equal('unknown');
  });
});
