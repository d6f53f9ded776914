import { expect, fixture, html } from '@open-wc/testing';
import type { EventBooking } from '../../src/event-booking.ts';
import '../../src/event-booking.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before, walk } from './events.ts';
import { fillsInContact } from './forms.ts';
import { Room } from './room.ts';

const at = (identifier: string, name: string, from: string, until: string): object => ({
  ...walk,
  identifier,
  name,
  startDate: `${from}:00+00:00`,
  endDate: `${until}:00+00:00`,
});

const events = [
  at('tea', 'Tea', '2019-03-04T10:00', '2019-03-04T12:00'),
  at('swim', 'Swim', '2019-03-04T11:00', '2019-03-04T13:00'),
  at('talk', 'Talk', '2019-03-05T10:00', '2019-03-05T11:00'),
  {
    ...at('play', 'Play', '2019-03-06T10:00', '2019-03-06T11:00'),
    offers: [
      { '@type': 'Offer', name: 'Adult', price: 0, priceCurrency: 'GBP' },
      { '@type': 'Offer', name: 'Child', price: 0, priceCurrency: 'GBP' },
    ],
  },
];

const full = {
  ...at('dance', 'Dance', '2019-03-07T10:00', '2019-03-07T11:00'),
  maximumAttendeeCapacity: 9,
  remainingAttendeeCapacity: 0,
  waitingList: true,
};

interface Sent {
  readonly submissionId: string;
  readonly group: string;
  readonly event: { readonly id: string };
  readonly joinWaitingList: boolean;
}

class Picking extends Visitor {
  constructor(
    readonly element: EventBooking,
    readonly room: Room,
  ) {
    super(element);
  }

  static async open(lang = 'en', several = true, preset?: string): Promise<Picking> {
    const room = await Room.open();
    const element = await fixture<EventBooking>(html`
      <event-booking
        .events=${events}
        action=${preset ? room.plain : room.bookings}
        preset=${preset ?? 'booking'}
        remember="tab"
        questions="contact"
        now=${before}
        lang=${lang}
        ?several=${several}
      ></event-booking>
    `);
    return new Picking(element, room);
  }

  /** Picks one event, and others beside it. */
  async gathers(first: string, ...more: readonly string[]): Promise<void> {
    await this.choosesEvent(first);
    for (const name of more) {
      await this.presses('Add another event');
      await this.choosesEvent(name);
      await this.sees(`${name} among the events`, () => this.lines().some((line) => line.startsWith(name)));
    }
  }

  lines(): string[] {
    return this.all('.picked li').map((line) => (line.textContent ?? '').trim());
  }

  /** What can be done about each event at the end: each link named with its event. */
  keepsakes(): string[] {
    return this.all('.ended .links > :not([role=status])').map((one) => (one.textContent ?? '').trim());
  }

  /** The sections that hold the answers given. */
  given(): string[] {
    return this.all('.given dl').map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  async sent(): Promise<readonly Sent[]> {
    return (await this.room.posts()).map(({ body }) => JSON.parse(body ?? '{}') as Sent);
  }
}

describe('a visitor who books several events in one go', () => {
  // Some leave in the middle, and their drafts with them.
  afterEach(() => sessionStorage.clear());

  it('fills in one form for all, and reads one outcome an event', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Talk');
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.readsHeading('You are booked');
    const [tea, talk, ...more] = await visitor.sent();
    expect(more).to.deep.equal([]);
    expect([tea?.event.id, talk?.event.id]).to.deep.equal(['tea', 'talk']);
    expect(tea?.submissionId).not.to.equal(talk?.submissionId);
    expect(tea?.group)
      .to.match(/^[\da-f-]{36}$/)
      .and.equal(talk?.group);
    for (const { submissionId } of [tea!, talk!])
      await visitor.reads(`REF-${submissionId.slice(0, 6).toUpperCase()}`);
    expect(visitor.focused()?.textContent).to.include('You are booked');
    expect(visitor.text().match(/Please keep this reference/g)).to.have.length(2);
    await visitor.readsHeading('What you told us');
    expect(visitor.keepsakes()).to.deep.equal(
      ['Tea', 'Talk'].flatMap((name) =>
        ['Add to your calendar', 'Google Calendar', 'Outlook', 'Tell a colleague', 'Copy the link'].map(
          (words) => `${words}: ${name}`,
        ),
      ),
    );
    expect(visitor.given()).to.deep.equal(['Your nameSeren JonesEmail addressseren@example.org']);
    expect(visitor.button('Print')).not.to.equal(undefined);
    expect(JSON.stringify({ ...sessionStorage })).not.to.include('Seren');
  });

  it('reads of times that clash, and takes one out again without losing what they typed', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea');
    await fillsInContact(visitor);
    await visitor.presses('Add another event');
    await visitor.choosesEvent('Swim');
    await visitor.reads('Tea and Swim are at the same time.');
    await visitor.presses('Remove Tea');
    await visitor.readsNoMore('at the same time');
    expect(visitor.lines()).to.have.length(1);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await visitor.sent()).map(({ event }) => event.id)).to.deep.equal(['swim']);
  });

  it('reads which of them has only a waiting list, before they are sent', async () => {
    const visitor = await Picking.open();
    visitor.element.events = [...events, full];
    await visitor.gathers('Tea');
    await visitor.presses('Add another event');
    await visitor.choosesEvent('Dance', 'Join the waiting list');
    await visitor.reads('Book 2 events');
    expect(visitor.lines()[0]).not.to.contain('waiting list');
    expect(visitor.lines()[1]).to.contain('Full: you join the waiting list');
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.readsHeading('You are booked');
    expect((await visitor.sent()).map(({ joinWaitingList }) => joinWaitingList)).to.deep.equal([false, true]);
  });

  it('has an editor told which of them the endpoint does not know', async () => {
    const visitor = await Picking.open();
    const unknown = { status: 404, type: 'application/problem+json', body: { type: 'not-found' } };
    await visitor.room.follows({ store: false, ...unknown }, {});
    await visitor.gathers('Tea', 'Talk');
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.readsNotice('does not know the event “tea”');
    await visitor.sees('Tea alone, with Talk booked', () => visitor.lines().length === 1);
    expect(visitor.notice()).not.to.include('“talk”');
  });

  it('puts right what was refused, and nothing that was taken is sent again', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Swim', 'Talk');
    await visitor.room.follows({}, { reply: 'sold-out', store: false }, {}, { reply: 'waiting-list' });
    await fillsInContact(visitor);
    const ended: string[] = [];
    visitor.element.addEventListener('booking-ended', ({ eventId, outcome }) =>
      ended.push(`${eventId} ${outcome.kind}`),
    );
    await visitor.presses('Book 3 events');
    await visitor.readsHeading('Not every booking went through');
    await visitor.reads('Swim: All places have just been taken.');
    await visitor.reads('Talk: You are booked');
    expect(visitor.focused()?.matches('.summary')).to.equal(true);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.fillsIn('Your name', 'Seren Jones-Price');
    await visitor.presses('Join the waiting list instead: Swim');
    await visitor.readsHeading('This is what came of your bookings');
    await visitor.sees('what was told for each', () => visitor.given().length === 3);
    expect(visitor.given().map((one) => one.includes('Jones-Price'))).to.deep.equal([false, false, true]);
    // Who waits has nothing to put into a calendar.
    expect(visitor.keepsakes().filter((one) => one.endsWith(': Swim'))).to.deep.equal([
      'Tell a colleague: Swim',
      'Copy the link: Swim',
    ]);
    expect((await visitor.sent()).map(({ event }) => event.id)).to.deep.equal([
      'tea',
      'swim',
      'talk',
      'swim',
    ]);
    expect((await visitor.sent()).at(-1)?.joinWaitingList).to.equal(true);
    expect(await visitor.room.booked()).to.equal(3);
    expect(ended).to.deep.equal(['tea accepted', 'swim refused', 'talk accepted', 'swim accepted']);
  });

  it('leaves out what was refused, and reads what came of the others', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Talk');
    await visitor.room.follows({}, { reply: 'closed', store: false });
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.reads('Talk: Booking for this event has closed.');
    await visitor.presses('Remove Talk');
    await visitor.readsHeading('You are booked');
    expect(visitor.text()).not.to.include('Talk');
    expect(await visitor.room.booked()).to.equal(1);
  });

  it('sends again under its own id what was never heard of, and only that', async () => {
    const visitor = await Picking.open('en', true, 'json');
    await visitor.gathers('Tea', 'Talk');
    await visitor.room.follows({}, { status: 500, store: false });
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.reads(
      'Talk: We could not tell whether this booking arrived. Check whether a confirmation came',
    );
    await visitor.presses('Book 1 event');
    await visitor.readsHeading('This is what came of your bookings');
    const [, lost, again, ...more] = await visitor.sent();
    expect(more).to.deep.equal([]);
    expect(again?.submissionId).to.equal(lost?.submissionId);
    expect(visitor.text()).not.to.include('You are booked');
  });

  it('reads of each what happens next, and whom to ask where nobody confirms it', async () => {
    const visitor = await Picking.open('en', true, 'json');
    await visitor.gathers('Tea', 'Talk');
    await visitor.room.follows({ body: { status: 'pending', reference: 'R-1' } }, { body: {} });
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.readsHeading('This is what came of your bookings');
    const [tea = '', talk = ''] = visitor.all('li.ended').map(({ textContent }) => textContent);
    expect(tea).to.include('Your request was received. The organisers will decide, and tell you.');
    expect(tea).not.to.include('keep this reference');
    expect(talk).to.include('If you do not hear from the organisers, ask them.');
    expect(talk).to.include('01632 960 018').and.not.to.include('keep this reference');
  });

  it('reads it all in Welsh', async () => {
    const visitor = await Picking.open('cy');
    await visitor.choosesEvent('Tea', 'Archebu lle');
    await visitor.presses('Ychwanegu digwyddiad arall');
    await visitor.choosesEvent('Swim', 'Archebu lle');
    await visitor.reads('Mae Tea a Swim ar yr un pryd.');
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
    await visitor.presses('Archebu 2 ddigwyddiad');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
    expect(await visitor.room.booked()).to.equal(2);
  });

  it('presses twice: each event is booked once', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Talk');
    await visitor.room.follows({ gate: 'later' });
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.reads('Sending 1 of 2');
    await visitor.presses('Book 2 events');
    await visitor.room.opens('later');
    await visitor.readsHeading('You are booked');
    expect(await visitor.sent()).to.have.length(2);
    expect(await visitor.room.booked()).to.equal(2);
  });

  it('sends them all though the element leaves the page', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Talk');
    await visitor.room.follows({ gate: 'gone' });
    await fillsInContact(visitor);
    await visitor.presses('Book 2 events');
    await visitor.reads('Sending 1 of 2');
    visitor.element.remove();
    await visitor.room.opens('gone');
    while ((await visitor.room.booked()) < 2) await new Promise(requestAnimationFrame);
    expect(new Set((await visitor.sent()).map(({ event }) => event.id)).size).to.equal(2);
  });

  it('reads in the timetable which are picked already, and no more once they are taken out or booked', async () => {
    const visitor = await Picking.open();
    const marked = (): string[] =>
      visitor
        .all('.event')
        .filter(({ textContent }) => textContent.includes('You have picked this'))
        .map((event) => event.querySelector('.name')?.textContent?.trim() ?? '');
    await visitor.gathers('Tea', 'Talk');
    await visitor.presses('Add another event');
    await visitor.sees('both marked', () => marked().join() === 'Tea,Talk');
    await visitor.presses('Go on with 2 events');
    await visitor.presses('Remove Tea');
    await visitor.presses('Add another event');
    await visitor.sees('Talk marked', () => marked().join() === 'Talk');
    await visitor.presses('Go on with 1 event');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.presses('Book another event');
    await visitor.sees('none marked', () => visitor.all('.event').length > 3 && marked().length === 0);
  });

  it('goes back to the form without another event', async () => {
    const visitor = await Picking.open();
    await visitor.gathers('Tea', 'Talk');
    await fillsInContact(visitor);
    await visitor.presses('Add another event');
    await visitor.presses('Go on with 2 events');
    await visitor.reads('Book 2 events');
    expect(visitor.lines()).to.have.length(2);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
  });

  it('books one, and another after it: the first is not sent with it once more', async () => {
    const visitor = await Picking.open();
    await visitor.choosesEvent('Tea');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.presses('Book another event');
    await visitor.choosesEvent('Talk');
    await visitor.sees(
      'Talk alone',
      () => visitor.lines().length === 1 && visitor.lines()[0]?.startsWith('Talk'),
    );
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await visitor.sent()).map(({ event }) => event.id)).to.deep.equal(['tea', 'talk']);
  });

  it('is told of an event that has to be booked by itself', async () => {
    const visitor = await Picking.open();
    await visitor.choosesEvent('Tea');
    await visitor.presses('Add another event');
    await visitor.choosesEvent('Play');
    await visitor.reads('Play has several kinds of place, so it is booked by itself.');
    expect(visitor.lines()).to.have.length(1);
    await fillsInContact(visitor);
    await visitor.presses('Book 1 event');
    await visitor.readsHeading('You are booked');
    expect((await visitor.sent()).map(({ event }) => event.id)).to.deep.equal(['tea']);
  });

  it('can do so only where the partner allows it', async () => {
    const visitor = await Picking.open('en', false);
    await visitor.choosesEvent('Tea');
    await visitor.reads('Choose another event');
    expect(visitor.text()).not.to.include('Add another event');
  });
});
