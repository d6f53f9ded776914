import { expect, waitUntil } from '@open-wc/testing';
import { framed } from '../demo/framed.ts';
import { journey } from '../demo/hostile/journey.ts';
import { before as now, walk } from '../elements/events.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from './visitor.ts';

type Page = Window & typeof globalThis;

/** Everything that is written to a page's console, and everything that its own script hears of us. */
const listenIn = (page: Page): string[] => {
  const heard: string[] = [];
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const)
    page.console[level] = (...words: unknown[]) => heard.push(words.join(' '));
  const events = [
    'timetable-loaded',
    'timetable-select',
    'booking-submit',
    'booking-ended',
    'click',
    'focusin',
    'submit',
    'change',
  ];
  for (const type of events)
    page.document.addEventListener(type, (e) =>
      heard.push(`${type} ${JSON.stringify({ ...e })} ${JSON.stringify((e as CustomEvent).detail)}`),
    );
  return heard;
};

/** What a page asked for. The engine lists a request a moment after its answer was read: `last` is waited for. */
const askedBy = async (page: Page, last: string): Promise<string[]> => {
  const asked = (): string[] => page.performance.getEntriesByType('resource').map(({ name }) => name);
  await waitUntil(() => asked().includes(last), `${last} among what was asked for`, { timeout: 10_000 });
  return asked();
};

/** How session recorders are told to leave out what is typed, each in its own words. */
const notRecorded =
  '[data-private][data-hj-suppress][data-clarity-mask="true"].ph-no-capture.fs-exclude.rr-mask';

describe('a whole booking', () => {
  it('asks for the script, the events and the endpoint alone, keeps nothing, and tells nobody who booked', async () => {
    const room = await Room.open();
    // What other tests of this browser left in the tab.
    sessionStorage.clear();
    const src = `/demo/hostile/strict-policy.html?${new URLSearchParams({ action: room.bookings }).toString()}`;
    const frame = await framed(src);
    const page = frame.contentWindow as Page;
    const heard = listenIn(page);
    await journey(new Visitor(page.document.documentElement), page.document);

    const asked = await askedBy(page, room.bookings);
    const ofTheWidget = asked.filter((address) => !address.endsWith('/__watch.js'));
    expect(
      ofTheWidget.filter((address) => !/\/dist\/turnout(?:-[\d.]+\/[\w-]+)?\.js$/.test(address)),
    ).to.have.members([`${location.origin}/demo/events/partnerships-with-purpose.json`, room.bookings]);
    expect(new Set(ofTheWidget)).to.have.property('size', ofTheWidget.length);

    const { requests, bookings } = await room.ledger();
    expect(bookings).to.have.length(1);
    expect(requests.map(({ method }) => method)).to.deep.equal(['OPTIONS', 'POST']);
    for (const { path, headers } of requests) {
      expect(path).not.to.include('?');
      expect(headers.cookie).to.equal(undefined);
      expect(headers.authorization).to.equal(undefined);
      expect(headers.referer ?? `${location.origin}/`).to.equal(`${location.origin}/`);
    }

    expect(page.document.cookie).to.equal('');
    // The snippet maker keeps a webmaster's work, and may be open beside it.
    const { 'turnout-snippet-maker': _, ...kept } = { ...page.localStorage };
    expect(kept).to.deep.equal({});
    expect({ ...page.sessionStorage }).to.deep.equal({});
    expect(await page.caches.keys()).to.deep.equal([]);
    expect((await page.indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    expect(page.location.href).to.equal(new URL(src, location.href).href);
    expect(page.history.state).to.equal(null);
    expect(page.document.title).not.to.include('Seren');

    const told = heard.join('\n');
    expect(told).to.include('booking-ended').and.include('timetable-select');
    expect(told).not.to.match(/Seren|Jones|seren@/);
  });

  it('with everything that can be asked for asks for what the README lists, each of it once, and nothing else', async () => {
    const [events, service] = [await Room.open(), await Room.open()];
    sessionStorage.clear();
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: 'A page', width: '1000', height: '3000' });
    document.body.append(frame);
    const page = frame.contentWindow as Page;
    const src = await events.serves({
      events: [
        {
          ...walk,
          image: `${events.url}/walk.jpg`,
          maximumAttendeeCapacity: 40,
          remainingAttendeeCapacity: 9,
        },
      ],
      items: [{ id: 'walk', remainingAttendeeCapacity: 2 }],
      questions: [{ name: 'train', label: 'Which train?', type: 'text' }],
    });
    const attributes = {
      now,
      src,
      action: service.bookings,
      availability: `${events.url}/availability`,
      questions: `contact dietary ${events.url}/questions.json`,
      'privacy-url': 'https://charity.example/privacy',
      recipient: 'Riverside Heritage Trust',
      remember: 'tab',
    };
    page.document.open();
    page.document.write(`<!doctype html><html lang="en"><title>Events</title>
<script type="module" src="/dist/turnout.js"></script><p>Events</p></html>`);
    page.document.close();
    const element = page.document.createElement('event-booking');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.document.body.append(element);
    const visitor = new Visitor(page.document.documentElement);
    await visitor.reads('Only 2 places left');
    await visitor.choosesEvent('River walk');
    await visitor.reads('Which train?');
    expect(visitor.all('form').every((form) => form.matches(notRecorded))).to.equal(true);
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.fillsIn('Which train?', 'The 9.15');
    await visitor.ticks('I agree to my answers being used for this booking');
    expect((await service.ledger()).requests, 'before the button is pressed').to.deep.equal([]);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');

    const asked = await askedBy(page, service.bookings);
    const own = /\/dist\/turnout(?:-[\d.]+\/[\w-]+)?\.js$/;
    const { requests } = await events.ledger();
    const files = ['availability', 'events.json', 'questions.json'].map((file) => `${events.url}/${file}`);
    const picture = `${events.url}/walk.jpg`;
    const read = requests.map(({ path }) => new URL(path, events.url).href).sort();
    // A browser decides by itself when a picture is about to be seen.
    expect(read.filter((address) => address !== picture)).to.deep.equal(files);
    expect(read.length).to.be.at.most(4);
    // Engines differ in whether they list a picture that cannot be drawn.
    const known = [...files, picture, service.bookings];
    expect(asked.filter((address) => !own.test(address) && !known.includes(address))).to.deep.equal([]);
    expect(new Set(asked)).to.have.property('size', asked.length);
    for (const { method, path, headers } of requests) {
      expect([method, path.includes('?')]).to.deep.equal(['GET', false]);
      expect([headers['cookie'], headers['referer']], path).to.deep.equal([undefined, undefined]);
    }
    expect((await service.ledger()).requests.map(({ method }) => method)).to.deep.equal(['OPTIONS', 'POST']);
    expect([page.document.cookie, { ...page.sessionStorage }]).to.deep.equal(['', {}]);
    frame.remove();
  });
});
