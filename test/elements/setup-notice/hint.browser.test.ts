import { expect } from '@open-wc/testing';
import { hint } from '../../../src/elements/setup-notice/hint.ts';
import { newSubmissionId } from '../../../src/endpoint/submission-id.ts';
import { rememberUnheard } from '../../../src/endpoint/unheard.ts';
import { unknown } from '../../../src/endpoint/verdict.ts';
import type { Step } from '../../faults/steps.ts';
import { exampleEndpoint } from '../../endpoint/examples.ts';
import { fillsInContact, openForm } from '../forms.ts';
import { Room } from '../room.ts';

/** Everything that the console was told meanwhile. */
let told: string[] = [];
const { warn } = console;
beforeEach(() => {
  told = [];
  console.warn = (...words: readonly unknown[]) => void told.push(words.join(' '));
});
afterEach(() => void (console.warn = warn));

/** What a service repeats must never be repeated here. */
const echo = { error: 'seren@example.org is not welcome', message: 'Seren Jones' };

const rows: readonly (readonly [what: string, preset: 'booking' | 'json', step: Step, hint: string])[] = [
  [
    'an answer that this page may not read',
    'json',
    { cors: 'none' },
    'let this page read its answers, refusals too (CORS)',
  ],
  ['no permission to ask', 'json', { preflight: '405' }, 'whether it may post (OPTIONS)'],
  ['a connection that breaks', 'json', { cut: 'after-read', how: 'rst' }, 'No answer from 127.0.0.1'],
  ['a redirect', 'json', { redirect: { status: 302, to: '/login' } }, 'Set action to the final address.'],
  [
    'another endpoint at the address',
    'booking',
    { status: 404, type: 'text/html', body: '<h1>Not here</h1>' },
    '(404)',
  ],
  [
    'an event that the endpoint does not know',
    'booking',
    { status: 404, type: 'application/problem+json', body: { type: 'not-found', title: 'Seren Jones' } },
    'does not know the event “walk”',
  ],
  ['a login before it', 'booking', { status: 403, type: 'text/html', body: '<h1>No</h1>' }, '(403)'],
  ['a body that it cannot read', 'booking', { status: 415, body: echo }, 'it was sent as application/json'],
  ['a service that was switched off', 'json', { status: 401, body: echo }, '(401)'],
  ['a service that broke down', 'json', { status: 500, body: echo }, 'broke down over a booking (500)'],
];

describe('the console and the notice, when a booking comes to nothing', () => {
  for (const [what, preset, step, hint] of rows) {
    it(`tell the site's editor of ${what}, and nothing that was typed or answered`, async () => {
      const room = await Room.open();
      await room.follows({ store: false, ...step, repeat: true });
      const action = preset === 'json' ? room.plain : room.bookings;
      const { visitor, form } = await openForm({ action, preset }, { room });
      const ended = new Promise((resolve) => form.addEventListener('booking-ended', resolve));
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await ended;
      await visitor.sees(`“${hint}” in the console: ${told}`, () =>
        told.some((words) => words.includes(hint)),
      );
      await visitor.readsNotice(hint);
      expect(told.join(' ')).not.to.match(/Seren|seren|welcome/);
    });
  }

  it('are quiet about it once the endpoint was mended, and a booking taken', async () => {
    const room = await Room.open();
    const unknown = { status: 404, type: 'application/problem+json', body: { type: 'not-found' } };
    await room.follows({ store: false, ...unknown });
    const { visitor, form } = await openForm({}, { room });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsNotice('Give it the events that this page shows, under the same identifiers.');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.sees('no notice', () => !form.renderRoot.querySelector('.notice'));
  });

  for (const [when, isLost] of [
    ['', false],
    [', also where an earlier booking was lost', true],
  ] as const)
    it(`are told of a set-up that its service cannot take${when}`, async () => {
      const service = { action: 'https://api.web3forms.com/submit', preset: 'web3forms' };
      const event = crypto.randomUUID();
      if (isLost) rememberUnheard({ eventId: event, submissionId: newSubmissionId(), at: Date.now() });
      const { visitor } = await openForm({ ...service, event });
      await fillsInContact(visitor);
      // The notice, which says so before, may come late.
      await visitor.readsNotice('access_key');
      told = [];
      await visitor.presses('Book a place');
      await visitor.sees('the missing key', () => told.some((words) => words.includes('access_key')));
    });

  it("name the page's own policy where that stood in the way", async () => {
    const endpoint = exampleEndpoint('https://partner.example/bookings');
    const { form, visitor } = await openForm();
    const heard = { answer: 'unreachable', blocked: true } as const;
    await hint(form, unknown('unreachable', true), { endpoint, item: 'walk', heard });
    await visitor.readsNotice('connect-src');
    expect(told.join()).to.contain('let bookings go to partner.example').and.to.contain('connect-src');
  });

  it('are told of a page in place of an answer', async () => {
    const endpoint = exampleEndpoint('https://partner.example/bookings');
    const answer = { status: 200, type: 'text/html', text: '<h1>Sign in, Seren</h1>' };
    const { form, visitor } = await openForm();
    const heard = { answer, blocked: false };
    await hint(form, unknown('not-an-answer', true), { endpoint, item: 'walk', heard });
    await visitor.readsNotice('with a page, not JSON');
    expect(told.join()).to.contain('with a page, not JSON').and.not.to.contain('Seren');
  });

  it('are told nothing of what visitors and events decide', async () => {
    const { visitor, room } = await openForm();
    await room.follows({ reply: 'sold-out', store: false });
    await fillsInContact(visitor);
    told = [];
    await visitor.presses('Book a place');
    await visitor.reads('All places have just been taken.');
    expect(told).to.deep.equal([]);
  });
});
