import { expect } from 'chai';
import type { Booking } from '../../src/booking/booking.ts';
import type { Outcome } from '../../src/booking/outcome.ts';
import { page, type Environment } from '../../src/endpoint/environment.ts';
import type { PresetName } from '../../src/endpoint/presets/index.ts';
import { send } from '../../src/endpoint/send.ts';
import { newSubmissionId } from '../../src/endpoint/submission-id.ts';
import { exampleBooking, sentinel } from '../endpoint/examples.ts';
import { scenarios, type Kept, type Scenario } from './fake/scenarios.ts';
import type { FakeService } from './fake/service.ts';
import { sendingPresets, services } from './services/index.ts';

interface Told {
  readonly outcome: Outcome;
  readonly arrived: readonly Kept[];
}

/** Books once over real HTTP, with what is meant for the service led to its stand-in. */
const book = async (
  origin: string,
  preset: PresetName,
  scenario: Scenario,
  booking: Booking = exampleBooking(),
): Promise<Told> => {
  const service = services[preset];
  const room = newSubmissionId();
  const environment = {
    ...hurried(scenario),
    fetch: (url: string, init: RequestInit) => {
      expect(url).to.equal(new URL(service.url).href);
      return page.fetch(`${origin}/${preset}/${scenario}/${room}`, init);
    },
  };
  const endpoint = {
    url: new URL(service.url).href,
    preset,
    settings: { names: {}, extra: {}, ...service.settings },
  };
  const outcome = await send(booking, endpoint, { environment }).outcome;
  const arrived = (await (await page.fetch(`${origin}/__ledger/${room}`, {})).json()) as Kept[];
  return { outcome, arrived };
};

/** Waits pass fast; how long an attempt may take is real, since machines are slow, but where nothing ever comes. */
const hurried = (scenario: Scenario): Environment => ({
  ...page,
  online: () => true,
  visible: () => true,
  listen: () => () => {},
  random: () => 0,
  after: (delay, run) => page.after(delay < 15_000 || scenario === 'hang' ? delay / 50 : delay, run),
});

/** The same for every service, wherever the tests run. */
export const testServices = (origin: () => string, inBrowser: boolean): void => {
  for (const preset of sendingPresets) {
    const service = services[preset];
    describe(`a booking by ${preset}`, () => {
      for (const scenario of scenarios) {
        const expected = expectation(service, preset, scenario, inBrowser);
        if (!expected) continue;
        it(`is told as it is: ${scenario}`, async () => {
          const { outcome, arrived } = await book(origin(), preset, scenario);
          expect(outcome).to.include(expected.outcome);
          const posts = arrived.filter(({ method }) => method === 'POST');
          expect(posts.length, 'how often it arrived').to.be.within(...expected.posts);
          if (outcome.kind === 'accepted' && outcome.standing !== 'unconfirmed')
            expect(
              posts.some(({ kept }) => kept),
              'kept',
            ).to.equal(true);
          expect(new Set(posts.map(({ body }) => body)).size, 'the same bytes').to.be.at.most(1);
          for (const { headers, method, body } of arrived) {
            expect(headers['cookie']).to.equal(undefined);
            expect(decodeURIComponent(headers['referer'] ?? '')).not.to.contain(sentinel);
            if (method === 'GET') expect(body).to.equal('');
          }
        });
      }

      if (service.refusal && service.cors !== 'none') {
        it('brings a refusal to its question', async () => {
          const { outcome } = await book(origin(), preset, 'refusal');
          expect(outcome).to.include({ kind: 'refused', reason: 'invalid' });
          expect(outcome).to.have.deep.property('problems', [service.refusal?.problem]);
        });
      }

      (service.surprises ?? []).forEach(({ name, outcome: expected }, number) =>
        it(`is not surprised by ${name}`, async () => {
          const { outcome } = await book(origin(), preset, `surprise-${number}`);
          for (const [key, value] of Object.entries(expected))
            expect(outcome).to.have.deep.property(key, value);
        }),
      );
    });
  }
};

interface Expectation {
  readonly outcome: Partial<Outcome>;
  readonly posts: readonly [least: number, most: number];
}

/** These take an empty answer for a yes: a script of one's own may have nothing to say. */
const silenceIsEnough = new Set<PresetName>(['json', 'form', 'netlify']);

/** What must come of a scenario for a service of this kind; undefined where it cannot happen. */
const expectation = (
  service: FakeService,
  preset: PresetName,
  scenario: (typeof scenarios)[number],
  inBrowser: boolean,
): Expectation | undefined => {
  const { cors, speaksContract, answersPages, success } = service;
  const unread = cors === 'none';
  const yes: Expectation = {
    outcome: { kind: 'accepted', standing: speaksContract ? 'confirmed' : 'unconfirmed' },
    posts: [1, 1],
  };
  const unclear = (
    reason?: string,
    posts: readonly [number, number] = speaksContract ? [4, 8] : [1, 2],
  ): Expectation => ({
    outcome: { kind: 'unknown', repeatable: Boolean(speaksContract), ...(reason && { reason }) },
    posts,
  });
  switch (scenario) {
    case 'right':
      return yes;
    case 'page':
      return answersPages ? yes : unclear('not-an-answer');
    case 'empty-200':
      return unread || silenceIsEnough.has(preset) ? yes : unclear('not-an-answer');
    case 'empty-201':
      return unread || preset === 'supabase' || silenceIsEnough.has(preset) ? yes : unclear('not-an-answer');
    // Its answer is not waited for to the last byte where it cannot be read.
    case 'truncated':
      if (success.redirected || (unread && !inBrowser)) return undefined;
      return unread && !waitsForTheUnreadable() ? yes : unclear();
    case 'hang':
      return unclear('too-slow');
    // Browsers send once more by themselves after a reset.
    case 'reset':
      return unclear('unreachable', speaksContract ? [4, 8] : [1, 3]);
    case 'redirect':
    case 'redirect-chain':
      if (unread) return yes;
      return success.redirected ? undefined : unclear('redirected');
    case 'unreadable':
      return inBrowser ? (unread ? yes : unclear('unreachable')) : undefined;
    case 'no-preflight':
      if (!inBrowser) return undefined;
      return cors === 'full' && !isSimple.has(preset) ? unclear('unreachable', [0, 0]) : yes;
    case 'busy-once':
      return unread && inBrowser ? yes : { ...yes, posts: [2, 2] };
    case 'broken':
      if (unread) return inBrowser ? yes : unclear('not-working');
      return unclear('not-working');
    case 'other-id':
      return typeof success.body === 'object' && !unread ? unclear('not-ours') : undefined;
  }
};

/** Firefox takes an answer that no page may read only when it has come whole. */
const waitsForTheUnreadable = (): boolean => / Firefox\//.test(navigator.userAgent);

/** What these send needs no asking, although they would be asked. */
const isSimple = new Set<PresetName>(['netlify', 'contact-form-7']);
