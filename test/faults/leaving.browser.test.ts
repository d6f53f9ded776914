import { expect } from 'chai';
import { servers } from '../journeys/servers.ts';
import { FaultRoom } from './room.ts';
import { OwnPage } from './visits/own-page.ts';

/** Pages of their own in frames, with the engine's own clock, storage, policy and wire. */
describe('a visitor who leaves while it is sent', () => {
  let room: FaultRoom;
  let event: string;
  const pages: OwnPage[] = [];

  beforeEach(async () => {
    const { faults, faultsPage } = await servers();
    room = FaultRoom.at(faults, faultsPage);
    event = crypto.randomUUID();
  });
  afterEach(async () => {
    pages.splice(0).forEach((page) => page.closes());
    await room.forgets();
  });

  const open = (policy?: string): OwnPage => {
    const page = new OwnPage(room, event, policy);
    pages.push(page);
    return page;
  };
  const ids = async (): Promise<readonly (string | undefined)[]> =>
    (await room.posts()).map(
      ({ body }) => (JSON.parse(body ?? '{}') as { submissionId?: string }).submissionId,
    );

  it('row 39: and reloads, is told of the booking that was not heard of, and is booked once by sending it again', async () => {
    await room.follows({ gate: 'never' });
    const page = open();
    await (await page.fillsIn()).presses('Book a place');
    await page.keeps(1);
    await page.reloads();
    const visitor = await page.fillsIn();
    await visitor.reads('You sent a booking at');
    await visitor.reads('Sending it again is safe: you will not be booked twice.');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await room.ledger()).bookings).to.have.length(1);
    expect(new Set(await ids()).size).to.equal(1);
  });

  it('row 39: and reloads, and changes an answer, is asked which of the two is meant', async () => {
    await room.follows({ gate: 'never' });
    const page = open();
    await (await page.fillsIn()).presses('Book a place');
    await page.keeps(1);
    await page.reloads();
    const visitor = await page.fillsIn('Grace Hopper');
    await visitor.presses('Book a place');
    await visitor.reads('An earlier booking from this page is already recorded.');
    await visitor.presses('Send as a new booking');
    await visitor.readsHeading('You are booked');
    expect((await room.ledger()).bookings).to.have.length(2);
  });

  for (const [how, leave] of [
    ['closes the page', (page: OwnPage) => page.closes()],
    ['follows a link', (page: OwnPage) => page.goesElsewhere()],
  ] as const)
    it(`row 40: and ${how} while the browser still asks whether it may send, is booked once`, async () => {
      await room.follows({ preflight: 'slow:400' });
      const page = open();
      await (await page.fillsIn()).presses('Book a place');
      await page.preflights();
      leave(page);
      await page.keeps(1);
    });

  it('row 41: and closes the page sends no beacon, whose answer nobody could read', async () => {
    const page = open();
    const visitor = await page.fillsIn();
    let beacons = 0;
    const { navigator } = page.frame.contentWindow!;
    navigator.sendBeacon = () => Boolean(++beacons);
    await visitor.presses('Book a place');
    await page.preflights();
    page.goesElsewhere();
    await page.keeps(1);
    expect(beacons).to.equal(0);
  });

  it('row 45: and sends the same from a copy of the tab, which knows of the first, is booked once', async () => {
    await room.follows({ delay: 1_000 });
    const [first, copy] = [open(), open()];
    const visitors = [await first.fillsIn(), await copy.fillsIn()];
    for (const visitor of visitors) {
      await visitor.presses('Book a place');
      await first.preflights();
    }
    for (const visitor of visitors) await visitor.readsHeading('You are booked');
    expect((await room.ledger()).bookings).to.have.length(1);
  });

  it('row 52: from a page whose policy forbids the address reads that nobody could tell, after two tries, with the answers there', async () => {
    const page = open("connect-src 'self'");
    const visitor = await page.fillsIn();
    let tries = 0;
    page.frame.contentWindow?.addEventListener('securitypolicyviolation', () => void tries++);
    await visitor.presses('Book a place');
    await visitor.readsHeading('We could not tell whether your booking arrived');
    expect(visitor.valueOf('Your name')).to.equal('Ada Łovelace');
    expect(tries).to.be.at.most(2);
    expect((await room.ledger()).requests).to.have.length(0);
  });
});
