import { expect } from 'chai';
import { someEvents, temporaryFolder, turnout } from './running.ts';
import { site } from './site.ts';

const complete = {
  '@type': 'Event',
  identifier: 'one',
  name: 'One',
  startDate: '2097-03-01T10:00:00Z',
  endDate: '2097-03-01T12:00:00Z',
  timeZone: 'Europe/London',
  description: 'Words',
  image: 'https://charity.example/1.jpg',
  location: { '@type': 'Place', name: 'Hall', address: { addressLocality: 'Swansea' } },
  organizer: { name: 'We', url: 'https://charity.example/', email: 'we@charity.example' },
  offers: { price: 0, priceCurrency: 'GBP', availability: 'InStock', url: 'https://charity.example/1' },
  maximumAttendeeCapacity: 20,
  accessibilityInformation: 'A lift.',
};

describe('checking events', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const run = (...words: readonly string[]) => turnout(folder.path, ['check', ...words]);
  const without = (fact: string, instead?: unknown) => {
    folder.write('a.json', { events: [{ ...complete, [fact]: instead }] });
    return run('a.json');
  };

  it('finds nothing lacking where nothing is', async () => {
    folder.write('a.json', { events: [complete] });
    expect(await run('a.json')).to.include({ status: 0, out: '1 event read; nothing is lacking.\n' });
  });

  for (const [fact, instead, status, said] of [
    ['name', undefined, 2, 'no name'],
    ['startDate', undefined, 2, 'no start date'],
    ['startDate', '2097-02-30', 2, 'not in the calendar'],
    ['location', undefined, 2, 'lacks a location'],
    ['location', 'Hall', 2, 'lacks the address of its place'],
    ['location', { '@type': 'VirtualLocation', url: 'https://call.example/' }, 0, 'nothing is lacking'],
    ['identifier', undefined, 1, 'lacks an identifier'],
    ['endDate', undefined, 1, 'lacks an end'],
    ['endDate', '2097-02-01', 1, 'ends before it begins'],
    ['description', undefined, 1, 'lacks a description'],
    ['image', undefined, 1, 'lacks an image'],
    ['organizer', undefined, 1, 'lacks an organiser'],
    ['organizer', { name: 'We' }, 1, 'lacks someone to ask'],
    ['offers', undefined, 1, 'lacks an offer'],
    ['offers', { price: 'twelve pounds', priceCurrency: 'GBP' }, 1, 'lacks the price of an offer'],
    ['offers', { price: 12 }, 1, 'lacks the price of an offer, or its currency'],
    ['maximumAttendeeCapacity', undefined, 1, 'lacks a capacity'],
    ['accessibilityInformation', undefined, 1, 'lacks a word on access'],
    ['eventStatus', 'EventRescheduled', 1, 'lacks its earlier date'],
    ['startDate', '2097-03-01T10:00', 1, 'times without a zone'],
  ] as const) {
    it(`ends with ${status} where ${fact} is ${JSON.stringify(instead) ?? 'not there'}`, async () => {
      const timeZone = fact === 'startDate' ? { timeZone: undefined } : {};
      folder.write('b.json', { events: [{ ...complete, ...timeZone, [fact]: instead }] });
      const { status: ended, out } = await run('b.json');
      expect(out).to.include(said);
      expect(ended).to.equal(status);
    });
  }

  it('says each thing in one line with its mend, and what is required first', async () => {
    folder.write('c.json', someEvents('One', 'Two', 'Three', 'Four', 'Five'));
    const { out, status } = await run('c.json');
    const lines = out.trim().split('\n');
    expect(status).to.equal(2);
    expect(lines[0]).to.match(
      /^required +“One”, “Two”, “Three” and 2 more lack a location .*Give it a "location"/,
    );
    expect(lines.slice(1, -1).every((line) => line.startsWith('recommended '))).to.equal(true);
  });

  it('asks for no places of an event that is cancelled', async () => {
    const { out } = await without('eventStatus', 'EventCancelled');
    expect(out).to.include('nothing is lacking');
    folder.write('d.json', {
      events: [{ ...complete, eventStatus: 'EventCancelled', maximumAttendeeCapacity: undefined }],
    });
    expect((await run('d.json')).status).to.equal(0);
  });

  it('reads the events that stand in a page, and those that its elements read', async () => {
    folder.write('events.json', { events: [complete] });
    folder.write('page.html', '<!doctype html><event-booking src="events.json"></event-booking>');
    expect(await run('page.html')).to.include({ status: 0 });
    folder.write('stand-in.html', '<div data-turnout="event-timetable" data-src="missing.json"></div>');
    const missing = await run('stand-in.html');
    expect(missing.status).to.equal(2);
    expect(missing.out).to.include('missing.json does not exist');
    folder.write('inline.html', `<script type="application/ld+json">${JSON.stringify(complete)}</script>`);
    expect(await run('inline.html')).to.include({ status: 0 });
    folder.write('plain.html', '<p>Nothing');
    expect((await run('plain.html')).status).to.equal(2);
  });

  it('lets no page from the web name a file of this machine', async () => {
    const web = await site();
    folder.write('secret.json', { events: [complete] });
    const url = web.answer(
      '/page',
      `<event-booking src="file://${folder.path}/secret.json"></event-booking>`,
    );
    const { status, out } = await run('--allow-private', url);
    await web.close();
    expect(status).to.equal(2);
    expect(out).to.not.include('1 event read');
  });

  it('answers what it does not understand with 64', async () => {
    expect((await run()).status).to.equal(64);
    expect((await run('a.json', '--time-zone', 'Mars/Olympus')).status).to.equal(64);
  });
});
