import { expect, fixture, html } from '@open-wc/testing';
import { organisersList, servers, type Servers } from './servers.ts';
import { Visitor } from './visitor.ts';

await import(new URL('/dist/turnout.js', location.href).href);

describe('a visitor books', () => {
  let where: Servers;

  before(async () => {
    where = await servers();
  });

  /** The page as a partner's webmaster would paste it. */
  const open = async (
    src = '/test/fixtures/journeys.json',
    action = `${where.endpoint}/bookings`,
  ): Promise<Visitor> =>
    new Visitor(
      await fixture(html`
        <div>
          <event-booking src=${src} action=${action} availability="${where.endpoint}/availability" now="2019-01-23">
            <p>Ring us to book.</p>
          </event-booking>
        </div>
      `),
    );

  const fillsIn = async (
    visitor: Visitor,
    name = 'Seren Jones',
    email = 'seren@example.org',
  ): Promise<void> => {
    await visitor.fillsIn('Your name', name);
    await visitor.fillsIn('Email address', email);
  };

  const bookingsFor = async (event: string): Promise<number> =>
    (await organisersList()).filter((booking) => JSON.stringify(booking).includes(`"${event}"`)).length;

  it('reads the series, books Swansea, and the organiser has the booking', async () => {
    const visitor = await open();
    await visitor.readsHeading('February 2019');
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    const heading = await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
    await visitor.sees('focus at the form’s heading', () => visitor.focused() === heading);
    await fillsIn(visitor);
    await visitor.presses('Book a place');
    const done = await visitor.readsHeading('You are booked');
    await visitor.sees('focus at the confirmation', () => visitor.focused() === done);
    await visitor.reads('Your reference:');
    await visitor.reads('Thursday 28 February 2019');
    const list = await organisersList();
    expect(JSON.stringify(list)).to.include('seren@example.org');
    expect(await bookingsFor('swansea')).to.equal(1);
  });

  it('is told what is wrong, with every answer kept, and puts it right', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Partnerships with Purpose: Fife');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren.jones@');
    await visitor.presses('Book a place');
    const problem = await visitor.readsHeading('There is a problem');
    await visitor.sees('focus in the summary', () => visitor.focused()?.contains(problem));
    await visitor.reads('Enter an email address in the correct format, like name@example.com');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    const [link] = visitor.all<HTMLAnchorElement>('.summary a');
    link?.click();
    await visitor.sees('focus at the email field', () => visitor.focused()?.getAttribute('type') === 'email');
    expect(location.hash).to.equal('');
    await visitor.fillsIn('Email address', 'seren.jones@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await bookingsFor('fife')).to.equal(1);
  });

  it('loses the last place to someone else, keeps every answer, and is told so', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Object handling');
    await fillsIn(visitor);
    const other = await open();
    await other.choosesEvent('Object handling');
    await fillsIn(other, 'Mo Farouk', 'mo@example.org');
    await other.presses('Book a place');
    await other.readsHeading('You are booked');
    await visitor.presses('Book a place');
    await visitor.reads('All places have just been taken.');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.presses('Choose another event');
    await visitor.reads('Full');
    expect(await bookingsFor('last-place')).to.equal(1);
  });

  it('joins the waiting list when the last place goes while typing', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Memory café');
    await fillsIn(visitor);
    const other = await open();
    await other.choosesEvent('Memory café');
    await fillsIn(other, 'Mo Farouk', 'mo@example.org');
    await other.presses('Book a place');
    await other.readsHeading('You are booked');
    await visitor.presses('Book a place');
    await visitor.presses('Join the waiting list instead');
    await visitor.readsHeading('You are on the waiting list');
    expect(await bookingsFor('last-with-list')).to.equal(2);
  });

  it('books the one place that is left when two were asked for', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Archive evening');
    await fillsIn(visitor);
    await visitor.fillsIn('How many places?', '2');
    const other = await open();
    await other.choosesEvent('Archive evening');
    await fillsIn(other, 'Mo Farouk', 'mo@example.org');
    await other.presses('Book a place');
    await other.readsHeading('You are booked');
    await visitor.presses('Book 2 places');
    await visitor.presses('Book 1 place instead');
    await visitor.readsHeading('You are booked');
    expect(await bookingsFor('two-left')).to.equal(2);
  });

  it('joins the waiting list of an event whose last place was just booked, from the timetable', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Mill tour');
    await fillsIn(visitor, 'Mo Farouk', 'mo@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.presses('Book another event');
    await visitor.choosesEvent('Mill tour', 'Join the waiting list');
    await visitor.readsHeading('Join the waiting list: Mill tour');
    await fillsIn(visitor);
    await visitor.presses('Join the waiting list');
    await visitor.readsHeading('You are on the waiting list');
  });

  it('presses twice and is booked once', async () => {
    const visitor = await open();
    await visitor.choosesEvent('River walk');
    await fillsIn(visitor);
    const [button] = visitor.all<HTMLButtonElement>('form .button');
    button?.click();
    button?.click();
    await visitor.readsHeading('You are booked');
    expect(await bookingsFor('double-click')).to.equal(1);
  });

  it('books again for the same event as a booking of its own', async () => {
    const visitor = await open();
    await visitor.choosesEvent('Open doors');
    await fillsIn(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.presses('Book another event');
    await visitor.choosesEvent('Open doors');
    await fillsIn(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await bookingsFor('once')).to.equal(2);
  });
});

describe('a visitor on a bad network', () => {
  let where: Servers;
  let room: string;

  const script = (...steps: object[]): Promise<Response> =>
    fetch(`${room}/__script`, { method: 'PUT', body: JSON.stringify(steps) });
  const ledger = async (): Promise<{
    requests: { method: string; body: string }[];
    bookings: { submissionId: string }[];
  }> => (await fetch(`${room}/__ledger`)).json();

  beforeEach(async () => {
    where = await servers();
    room = `${where.faults}/v/${crypto.randomUUID()}`;
  });

  const bookSwansea = async (): Promise<Visitor> => {
    const visitor = new Visitor(
      await fixture(html`
        <event-booking src="/test/fixtures/journeys.json" action="${room}/bookings" now="2019-01-23"></event-booking>
      `),
    );
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.presses('Book a place');
    return visitor;
  };

  it('is booked once when the connection is lost after the booking was stored', async () => {
    await script(
      { store: true, cut: 'after-read', how: 'rst' },
      { store: true, cut: 'after-read', how: 'rst' },
      {},
    );
    const visitor = await bookSwansea();
    await visitor.readsHeading('You are booked');
    const { requests, bookings } = await ledger();
    const posts = requests.filter(({ method }) => method === 'POST');
    expect(posts.length).to.be.at.least(2);
    expect(new Set(posts.map(({ body }) => body)).size).to.equal(1);
    expect(bookings).to.have.length(1);
  });

  it('is not told “booked” by a page that is no answer, and keeps every answer', async () => {
    await script({ store: false, status: 403, type: 'text/html', body: '<h1>Forbidden</h1>', repeat: true });
    const visitor = await bookSwansea();
    await visitor.reads('Bookings are not working on this page.');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    expect((await ledger()).bookings).to.have.length(0);
  });

  it('is told the service’s own word about a question, at the question', async () => {
    await script({ store: false, reply: 'invalid', invalid: ['#/attendee/email'] }, {});
    const visitor = await bookSwansea();
    await visitor.readsHeading('There is a problem');
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    expect(email?.getAttribute('aria-invalid')).to.equal('true');
    await visitor.fillsIn('Email address', 'seren@example.com');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await ledger()).bookings).to.have.length(1);
  });
});
