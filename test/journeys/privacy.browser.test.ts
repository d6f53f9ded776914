import { expect } from '@open-wc/testing';
import { framed } from '../demo/framed.ts';
import { journey } from '../demo/hostile/journey.ts';
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

    const asked = page.performance.getEntriesByType('resource').map(({ name }) => name);
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
});
