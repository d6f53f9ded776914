import { expect } from 'chai';
import { services as presets } from '../../src/endpoint/presets/services.ts';
import { sentinel } from '../endpoint/examples.ts';
import { servers } from '../journeys/servers.ts';
import { FaultRoom } from './room.ts';
import { begin } from './visits/begin.ts';
import type { HeldPage } from './visits/held-page.ts';
import { checkInvariants } from './visits/invariants.ts';
import { until } from './visits/until.ts';
import { Visit } from './visits/visit.ts';

describe('a visitor and a page that do more than is expected', () => {
  let page: HeldPage;
  let room: FaultRoom;
  let ends: () => Promise<void>;

  beforeEach(async () => void ({ page, room, ends } = await begin()));
  afterEach(() => ends());

  const arrived = (): Promise<unknown> => until('the first attempt', () => page.wire.sent[0]);

  const isBooked = async (visit: Visit, bookings = 1): Promise<void> => {
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    expect(visit.words).to.include('You are booked');
    expect((await checkInvariants(visit)).bookings.length).to.equal(bookings);
  };

  const presses: readonly (readonly [string, (visit: Visit) => void])[] = [
    ['presses twice', (visit) => (visit.presses(), visit.presses())],
    ['holds Enter', (visit) => visit.holdsEnter()],
    ['holds Enter and presses', (visit) => (visit.holdsEnter(), visit.presses())],
  ];
  for (const [how, press] of presses)
    it(`row 44: ${how}, at once and again while it is sent, and is booked once by one request`, async () => {
      await room.follows({ gate: 'later' });
      const visit = await Visit.fillingIn(page, { room });
      press(visit);
      await arrived();
      press(visit);
      await until('that it is being sent', () => visit.said.includes('Sending'));
      press(visit);
      await room.opens('later');
      await isBooked(visit);
      expect(visit.sends).to.have.length(1);
      expect(visit.said.filter((words) => words === 'Sending')).to.have.length(1);
      visit.leaves();
    });

  it('row 45: two forms for one event are two bookings, each with an id of its own', async () => {
    const event = crypto.randomUUID();
    const visits = [
      await Visit.fillingIn(page, { room, event }),
      await Visit.fillingIn(page, { room, event }),
    ];
    for (const visit of visits) visit.presses();
    for (const visit of visits) expect(await visit.outcome()).to.include({ kind: 'accepted' });
    const { bookings } = await room.ledger();
    expect(new Set(bookings.map(({ submissionId }) => submissionId)).size).to.equal(2);
    for (const visit of visits) visit.leaves();
  });

  it('row 46: back at a page that has booked, the confirmation stands, and nothing is left to send again', async () => {
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await isBooked(visit);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await visit.form.updateComplete;
    expect(visit.words).to.include('You are booked');
    expect(visit.find('form')).to.equal(undefined);
    visit.leaves();
  });

  it('row 46: “Book another place” after a success is another booking, with an id of its own', async () => {
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await isBooked(visit);
    [...visit.form.renderRoot.querySelectorAll<HTMLElement>('.plain')]
      .find(({ textContent }) => textContent === 'Book another place')
      ?.click();
    await until('the form again', () => visit.find('form'));
    await visit.fillsIn('Grace Hopper');
    visit.presses();
    await isBooked(visit, 2);
    visit.leaves();
  });

  it('row 19: refused by somebody on the way though it was kept, it is booked once when pressed again', async () => {
    await room.follows({ status: 403, body: '<h1>No</h1>', type: 'text/html' });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    expect(await visit.outcome()).to.include({ kind: 'refused' });
    visit.presses();
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    expect((await room.ledger()).bookings).to.have.length(1);
    visit.leaves();
  });

  it('row 51: a listener of the page that never settles holds nothing up', async () => {
    const visit = await Visit.fillingIn(page, { room });
    visit.form.addEventListener('booking-submit', () => void new Promise(() => {}));
    visit.presses();
    await isBooked(visit);
    visit.leaves();
  });

  it('row 51: a page that cancels the booking gets it back as it was, and nothing is sent', async () => {
    const visit = await Visit.fillingIn(page, { room });
    visit.form.addEventListener('booking-submit', (e) => e.preventDefault(), { once: true });
    visit.presses();
    await visit.form.updateComplete;
    expect(visit.sent).to.have.length(0);
    expect(visit.typed).to.deep.equal(['Ada Łovelace', sentinel]);
    visit.presses();
    expect(await visit.outcome(1)).to.include({ kind: 'accepted' });
    expect((await room.ledger()).bookings).to.have.length(1);
    visit.leaves();
  });

  it('row 49: an event and an address that change while it is sent change nothing about it', async () => {
    await room.follows({ gate: 'later' }, { status: 500 });
    const { faults, faultsPage } = await servers();
    const other = FaultRoom.at(faults, faultsPage);
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    visit.form.setAttribute('action', other.bookings);
    visit.form.setAttribute('event', 'another');
    await room.opens('later');
    await until('the booking', () => visit.told.length > 0);
    const { bookings } = await room.ledger();
    expect(bookings).to.have.length(1);
    expect(JSON.parse(bookings[0]?.body ?? '{}')).to.have.nested.property('event.id', visit.event);
    expect((await other.ledger()).requests).to.have.length(0);
    visit.leaves();
  });

  for (const how of ['append', 'moveBefore'] as const)
    it(`row 47: a form that is moved in the page while it sends goes on (${how})`, async () => {
      await room.follows({ gate: 'later' });
      const visit = await Visit.fillingIn(page, { room });
      visit.presses();
      await arrived();
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      // Not every engine can move without taking out.
      const move: unknown = Reflect.get(elsewhere, how) ?? elsewhere.append;
      if (typeof move === 'function')
        Reflect.apply(move, elsewhere, [visit.form, null].slice(0, move.length || 1));
      await room.opens('later');
      await isBooked(visit);
      expect(visit.sent).to.have.length(1);
      elsewhere.remove();
    });

  it('row 48: a form that a router takes away sends all the same, and a new one says what came of it', async () => {
    await room.follows({ gate: 'later' });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    visit.leaves();
    await room.opens('later');
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    await visit.opensForm();
    await until('the confirmation', () => visit.words.includes('You are booked'));
    expect((await checkInvariants(visit)).bookings.length).to.equal(1);
    visit.leaves();
  });

  for (const [what, event] of [
    ['a booking', crypto.randomUUID()],
    ['an enquiry', ''],
  ] as const)
    it(`row 48: a form that is put in and taken out again at once does not take ${what} from the one that stays`, async () => {
      await room.follows({ gate: 'later' });
      const visit = await Visit.fillingIn(page, { room, event });
      visit.presses();
      await arrived();
      visit.leaves();
      visit.opensFormInPassing();
      await page.passing(2 * 1_000);
      await visit.opensForm();
      await until('that it is being sent', () => visit.find('.status')?.textContent?.includes('Sending'));
      await room.opens('later');
      await until('the confirmation', () => visit.words.includes('Your reference'));
      expect((await checkInvariants(visit)).bookings.length).to.equal(1);
      visit.leaves();
    });

  const patches: readonly (readonly [string, typeof globalThis.fetch])[] = [
    ['answers with nothing', async () => undefined as unknown as Response],
    ['answers with its own object', async () => ({ ok: true }) as Response],
    [
      'throws',
      () => {
        throw new Error('of the page');
      },
    ],
    ['never answers', () => new Promise(() => {})],
    ['answers with a success of its own', async () => Response.json({ ok: true }, { status: 201 })],
  ];
  for (const [how, patched] of patches)
    it(`row 34: a page or its service worker whose fetch ${how} is not believed`, async () => {
      const visit = await Visit.fillingIn(page, { room });
      page.wire.through = (url, init) => patched(url, init);
      visit.presses();
      expect(await visit.outcome()).to.include({ kind: 'unknown' });
      expect(visit.typed).to.deep.equal(['Ada Łovelace', sentinel]);
      expect((await room.ledger()).requests).to.have.length(0);
      page.wire.through = (url, init) => fetch(url, init);
      visit.triesAgain();
      await isBooked(visit);
      visit.leaves();
    });

  it('reads that nothing was sent where a service’s part of the page cannot be fetched, and presses again', async () => {
    const { json } = presets;
    presets.json = () => Promise.reject(new TypeError('Failed to fetch'));
    const visit = await Visit.fillingIn(page, { room, action: room.plain, preset: 'json' });
    visit.presses();
    expect(await visit.outcome()).to.include({ kind: 'refused', reason: 'not-fetched' });
    expect(visit.words).to.include('It was not sent, because part of this page could not be fetched.');
    expect(visit.typed).to.deep.equal(['Ada Łovelace', sentinel]);
    presets.json = json;
    visit.presses();
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    expect((await checkInvariants(visit)).bookings).to.have.length(1);
    visit.leaves();
  });

  it('row 34: a page that has patched JSON changes no byte of what is sent', async () => {
    const visit = await Visit.fillingIn(page, { room });
    const { stringify } = JSON;
    // As an old library does that gives every array a toJSON of its own.
    Reflect.set(Array.prototype, 'toJSON', () => 'an array');
    try {
      visit.presses();
      await arrived();
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(JSON.stringify).to.equal(stringify);
    await isBooked(visit);
    const [body] = (await room.posts()).map((post) => JSON.parse(post.body ?? '{}') as { consent: unknown });
    expect(body?.consent).to.be.an('array');
    visit.leaves();
  });
});
