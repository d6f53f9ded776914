import { expect } from 'chai';
import { sentinel } from '../endpoint/examples.ts';
import type { FaultRoom } from './room.ts';
import { begin } from './visits/begin.ts';
import type { HeldPage } from './visits/held-page.ts';
import { checkInvariants } from './visits/invariants.ts';
import { until } from './visits/until.ts';
import { Visit } from './visits/visit.ts';

const second = 1_000;
const hour = 3_600 * second;
const offline = 'You are offline. We will send this when you are back online. Keep this page open.';

/**
 * No engine can be asked by a test to go offline, hide, freeze, sleep or come back from its cache in one way that
 * all three have; so these come through the page's one clock and life, which is what every send listens to.
 */
describe('what happens to a page while it sends', () => {
  let page: HeldPage;
  let room: FaultRoom;
  let ends: () => Promise<void>;

  beforeEach(async () => void ({ page, room, ends } = await begin()));
  afterEach(() => ends());

  /** Booked once, in so many attempts, and nothing left running. */
  const isBooked = async (visit: Visit, attempts?: number): Promise<void> => {
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    expect(visit.words).to.include('You are booked');
    expect((await checkInvariants(visit)).bookings.length).to.equal(1);
    if (attempts) expect(visit.sent.length, 'attempts').to.equal(attempts);
    expect(page.busy, 'still waits for something').to.equal(false);
    visit.leaves();
  };

  const arrived = (count = 1): Promise<unknown> =>
    until(`attempt ${count}`, () => page.wire.sent.length >= count && page.wire.sent[count - 1]);

  it('row 35: offline before it is sent, it says so, and sends when the network is back', async () => {
    page.goOffline();
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await until('that it is offline', () => visit.words.includes(offline));
    await page.passing(60 * second);
    expect(visit.sent).to.have.length(0);
    page.comeBack();
    await isBooked(visit, 1);
  });

  it('row 35: offline as the browser says, it is sent all the same where the visitor asks for it', async () => {
    page.goOffline();
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await until('that it is offline', () => visit.words.includes(offline));
    await visit.triesNow();
    await isBooked(visit, 1);
  });

  it('row 35: back online though the browser never says so, it is sent', async () => {
    page.goOffline();
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await until('that it is offline', () => visit.words.includes(offline));
    page.online = true;
    await isBooked(visit, 1);
  });

  it('row 36: offline in the middle, it goes on when the network is back, one attempt at a time', async () => {
    await room.follows({ hang: true });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    page.goOffline();
    await until('that it is offline', () => visit.words.includes(offline));
    for (let blink = 0; blink < 5; blink++) page.change('online');
    expect(visit.sent).to.have.length(1);
    page.comeBack();
    await isBooked(visit, 2);
  });

  it('row 37: hidden for an hour, it loses no patience, and hurries nobody', async () => {
    await room.follows({ status: 503, retryAfter: '59' }, { status: 503, retryAfter: '59' });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    page.hide();
    await until('the answer', () => visit.told.length > 0);
    page.show();
    await isBooked(visit, 3);
  });

  it('row 37: frozen in the middle, it goes on where it was', async () => {
    await room.follows({ gate: 'later' });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    page.hide();
    page.sleep(hour);
    page.show();
    await room.opens('later');
    await isBooked(visit);
  });

  it('row 38: put away and taken out again, it does not wait for a request that the browser dropped', async () => {
    let dropped = 0;
    page.wire.through = (url, init) => (dropped++ ? fetch(url, init) : new Promise(() => {}));
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    page.hide();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.passing(second);
    page.visible = true;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await isBooked(visit, 2);
  });

  it('row 38: put away and taken out again with its answer there, it asks nobody twice', async () => {
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await visit.outcome();
    await page.passing(5 * second);
    await isBooked(visit, 1);
  });

  it('row 42: a machine that slept for an hour between attempts tries once more', async () => {
    await room.follows({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    await page.passing(300);
    page.sleep(hour);
    await isBooked(visit, 5);
  });

  it('row 42: a machine that sleeps while it waits for an answer gives that answer up, and asks again', async () => {
    await room.follows({ hang: true });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    page.sleep(hour);
    await isBooked(visit);
    expect(visit.sent.length).to.be.at.least(2);
  });

  for (const [how, by] of [
    ['back', -25 * hour],
    ['on', 25 * hour],
  ] as const)
    it(`row 43: a clock that is put ${how} by a day in the middle changes nothing that is sent`, async () => {
      await room.follows({ status: 500 }, { status: 500 });
      const visit = await Visit.fillingIn(page, { room });
      visit.presses();
      await arrived();
      page.setClock(by);
      await isBooked(visit, 3);
    });

  it('row 50: an answer that comes after it was given up is found by the next attempt', async () => {
    await room.follows({ gate: 'first' }, { gate: 'second' });
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived(2);
    await room.opens('first');
    await arrived(3);
    await room.opens('second');
    await isBooked(visit, 3);
  });

  it('row 52: an address that the page’s policy forbids is tried twice, and the answers stay', async () => {
    page.wire.through = () => Promise.reject(new TypeError('Failed to fetch'));
    const visit = await Visit.fillingIn(page, { room });
    visit.presses();
    await arrived();
    page.change('blocked', room.bookings);
    expect(await visit.outcome()).to.include({ kind: 'unknown', reason: 'unreachable' });
    expect(visit.sent).to.have.length(2);
    expect(visit.words).to.include('You can also get in touch: 01632 960 018');
    expect(visit.typed).to.deep.equal(['Ada Łovelace', sentinel]);
    expect((await checkInvariants(visit)).requests).to.have.length(0);
    visit.leaves();
  });
});
