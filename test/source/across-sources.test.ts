import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { mergeSources } from '../../src/source/merge.ts';

const tea = (more: Partial<EventRecord> = {}): EventRecord => ({
  identifier: 'tea',
  name: 'Tea and talk',
  startDate: '2027-03-09T11:00:00+00:00',
  timeZone: 'Europe/London',
  allDay: false,
  eventStatus: 'EventScheduled',
  source: { format: 'json-ld', url: 'https://one.example/events.json' },
  ...more,
});
const elsewhere = { format: 'icalendar', url: 'https://two.example/events.ics' };
const at = (name: string): Partial<EventRecord> => ({ location: [{ type: 'Place', name }] });

const merged = (...sources: readonly (readonly EventRecord[])[]) => mergeSources(sources).events;
const count = (...sources: readonly (readonly EventRecord[])[]) => merged(...sources).length;

describe('an event that two sources have', () => {
  it('is one by its identifier and start, however each writes the moment', () => {
    const there = tea({
      startDate: '2027-03-09T12:00:00+01:00',
      timeZone: 'Europe/Paris',
      source: elsewhere,
    });
    expect(count([tea()], [there])).to.equal(1);
  });

  it('is one by its own page, on one day', () => {
    const url = 'https://one.example/tea/';
    const there = (startDate: string) =>
      tea({ identifier: 'x', name: 'Te a sgwrs', startDate, url: 'http://www.one.example/tea#book' });
    expect(count([tea({ url })], [there('2027-03-09T11:00:00+00:00')])).to.equal(1);
    expect(count([tea({ url })], [there('2027-03-16T11:00:00+00:00')])).to.equal(2);
  });

  it('is not known by a page that stands for several of that day', () => {
    const url = 'https://one.example/whats-on';
    const evening = tea({
      identifier: 'evening',
      name: 'Supper',
      startDate: '2027-03-09T19:00:00+00:00',
      url,
    });
    const there = tea({ identifier: 'x', name: 'Lunch', startDate: '2027-03-09T13:00:00+00:00', url });
    expect(count([tea({ url }), evening], [there])).to.equal(3);
  });

  it('is one by its name, start and place', () => {
    const there = tea({
      identifier: 'x',
      name: 'TEA & talk'.replace('&', 'and'),
      source: elsewhere,
      ...at('The Mill'),
    });
    expect(count([tea(at('the mill'))], [there])).to.equal(1);
    expect(count([tea(at('the mill'))], [{ ...there, ...at('The Barn') }])).to.equal(2);
    expect(count([tea(at('the mill'))], [{ ...there, startDate: '2027-03-09T15:00:00+00:00' }])).to.equal(2);
  });

  it('is not guessed: two coffee mornings of which no one says where they are stay two', () => {
    expect(count([tea({ identifier: 'a' })], [tea({ identifier: 'b' })])).to.equal(2);
  });

  it('keeps its place and the identifier by which it was first known', () => {
    const url = 'https://one.example/tea';
    const first = tea({ identifier: 'first', url });
    const later = tea({ identifier: 'later', url, description: 'With cake', source: elsewhere });
    const [event] = merged([first], [later]);
    expect(event).to.include({ identifier: 'first', description: 'With cake' });
    expect(event?.source).to.deep.equal(first.source);
  });

  it('is known by what one of them calls it, rather than by what was made of its name', () => {
    const made = tea({ identifier: 'tea-and-talk-2027-03-09T11:00:00+00:00', ...at('Mill') });
    const there = tea({ identifier: 'uid@two.example', ...at('Mill'), source: elsewhere });
    for (const sources of [[made], [there]].map((one, at, all) => [one, all[1 - at] ?? []]))
      expect(merged(...sources).map(({ identifier }) => identifier)).to.deep.equal(['uid@two.example']);
  });

  it('is two where it is in two places, and no one gave it an identifier', () => {
    const made = tea({ identifier: 'tea-and-talk-2027-03-09T11:00:00+00:00', ...at('Mill') });
    const identifiers = merged([made], [{ ...made, ...at('Barn'), source: elsewhere }]).map(
      ({ identifier }) => identifier,
    );
    expect(identifiers).to.deep.equal([made.identifier, `${made.identifier}/Barn`]);
  });

  it('is never joined with another of its own source', () => {
    expect(
      count([tea({ identifier: 'a', ...at('Mill') }), tea({ identifier: 'b', ...at('Mill') })], []),
    ).to.equal(2);
    const there = tea({ identifier: 'c', ...at('Mill'), source: elsewhere });
    expect(count([tea(at('Mill'))], [there, { ...there, identifier: 'd' }])).to.equal(2);
  });
});

describe('what two sources say otherwise', () => {
  const one = (a: Partial<EventRecord>, b: Partial<EventRecord>) =>
    merged([tea(a)], [tea({ ...b, source: elsewhere })])[0];

  it('is as the fresher one has it, in either order', () => {
    const old = {
      description: 'Bring a cup',
      url: 'https://one.example/',
      dateModified: '2027-01-01T00:00:00+00:00',
    };
    const fresh = { description: 'Cups are there', dateModified: '2027-02-01T00:00:00+00:00' };
    for (const event of [one(old, fresh), one(fresh, old)])
      expect(event).to.include({ description: 'Cups are there', url: 'https://one.example/' });
  });

  it('is as the one that moved it has it', () => {
    const moved = {
      startDate: '2027-03-10T11:00:00+00:00',
      previousStartDate: ['2027-03-09T11:00:00+00:00'],
      eventStatus: 'EventRescheduled',
    } as const;
    for (const event of [
      one(moved, {}),
      one({ description: 'A long one', url: 'https://one.example/' }, moved),
    ])
      expect(event).to.deep.include(moved);
  });

  it('is the time where the other has a day alone, and the address where the other has a name', () => {
    const day = {
      startDate: '2027-03-09',
      allDay: true,
      ...at('Mill'),
      description: 'Fuller',
      keywords: ['a'],
    };
    const address = {
      location: [{ type: 'Place', name: 'Mill', address: { postalCode: 'S1 2HH' } }],
    } as const;
    const [event] = merged([tea(day)], [tea({ identifier: 'x', ...address })]);
    expect(event).to.include({
      startDate: '2027-03-09T11:00:00+00:00',
      allDay: false,
      description: 'Fuller',
    });
    expect(event?.location).to.deep.equal(address.location);
  });

  it('is off, where one of them knows that it is', () => {
    expect(one({ description: 'Fuller' }, { eventStatus: 'EventCancelled' })?.eventStatus).to.equal(
      'EventCancelled',
    );
  });
});

describe('two sources that tell one event’s times otherwise', () => {
  const url = 'https://one.example/tea/';
  const conflicts = (one: Partial<EventRecord>, other: Partial<EventRecord>) =>
    mergeSources([[tea({ url, ...one })], [tea({ identifier: 'there', url, source: elsewhere, ...other })]])
      .notes;
  const told = [{ source: elsewhere.url, item: 'there', code: 'other-times' }];

  it('are named to the editor, when it starts or ends', () => {
    expect(conflicts({}, { startDate: '2027-03-09T14:00:00+00:00' })).to.deep.equal(told);
    expect(
      conflicts({ endDate: '2027-03-09T12:00:00+00:00' }, { endDate: '2027-03-09T13:00:00+00:00' }),
    ).to.deep.equal(told);
  });

  it('do not where one knows less, wrote the same moment otherwise, or says that it was moved', () => {
    expect(conflicts({ endDate: '2027-03-09T12:00:00+00:00' }, {})).to.deep.equal([]);
    expect(conflicts({}, { startDate: '2027-03-09', allDay: true })).to.deep.equal([]);
    expect(conflicts({}, { startDate: '2027-03-09T12:00:00+01:00' })).to.deep.equal([]);
    const moved = {
      startDate: '2027-03-09T14:00:00+00:00',
      previousStartDate: ['2027-03-09T11:00:00+00:00'],
    };
    expect(conflicts({}, moved)).to.deep.equal([]);
  });
});

describe('the events of several charities in one list', () => {
  it('keep their own hosts, and their own identifiers where both count from 1', () => {
    const mill = tea({ identifier: '1', organizer: [{ name: 'The Mill', telephone: '01632 960 001' }] });
    const barn = tea({
      identifier: '1',
      name: 'Dance',
      organizer: [{ name: 'The Barn' }],
      source: elsewhere,
    });
    const events = merged([mill], [barn]);
    expect(events.map(({ organizer }) => organizer)).to.deep.equal([mill.organizer, barn.organizer]);
    expect(events.map(({ identifier }) => identifier)).to.deep.equal([
      '1',
      '1@https://two.example/events.ics',
    ]);
  });

  it('tell nobody where a file stands on the machine that read it', () => {
    const file = { format: 'csv', url: 'file:///home/ada/charity/events.csv' };
    const events = merged(
      [tea({ identifier: '1' })],
      [tea({ identifier: '1', name: 'Dance', source: file }), tea({ identifier: '2', source: file })],
    );
    expect(JSON.stringify(events.map(({ identifier }) => identifier))).not.to.include('file:');
    expect(new Set(events.map(({ identifier }) => identifier)).size).to.equal(events.length);
  });
});
