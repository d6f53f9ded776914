import { expect } from 'chai';
import { readRecord } from '../../src/source/record.ts';
import { about } from './about.ts';

const start = '2026-12-03T10:00:00+00:00';
const read = (facts: object) =>
  readRecord({ '@type': 'Event', name: 'Tea and tech', startDate: start, ...facts }, about, {
    format: 'json-ld',
  });
const event = (facts: object) => {
  const found = read(facts);
  if ('reason' in found) throw new Error(found.reason);
  return found.event;
};
const notes = (facts: object) => {
  const found = read(facts);
  return 'reason' in found ? found.reason : found.notes;
};

describe('an event that someone wrote down', () => {
  it('is read with nothing made up', () => {
    expect(event({})).to.deep.equal({
      identifier: `tea-and-tech-${start}`,
      name: 'Tea and tech',
      startDate: start,
      timeZone: 'Europe/London',
      allDay: false,
      eventStatus: 'EventScheduled',
      source: { format: 'json-ld', url: about.url },
    });
  });

  it('is read in full', () => {
    const facts = {
      identifier: 'tea',
      name: { en: 'Tea', cy: 'Te' },
      endDate: '2026-12-03T12:00:00+00:00',
      timeZone: 'Europe/London',
      allDay: false,
      doorTime: '2026-12-03T09:30:00+00:00',
      previousStartDate: ['2026-11-03T10:00:00+00:00'],
      eventStatus: 'EventRescheduled',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: [
        {
          type: 'Place',
          name: 'Village hall',
          address: { addressLocality: 'Swansea', addressCountry: 'GB' },
        },
        { type: 'VirtualLocation', url: 'https://meet.example/tea' },
      ],
      description: 'First line\nSecond line',
      url: 'https://charity.example/tea',
      image: [{ url: 'https://charity.example/tea.jpg', caption: 'A cup' }],
      organizer: [
        {
          name: 'A charity',
          url: 'https://charity.example/',
          email: 'tea@charity.example',
          telephone: '01632 960000',
        },
      ],
      funder: [{ name: 'A fund' }],
      attendee: [{ name: 'The mayor' }],
      performer: [{ name: 'The band' }],
      audience: ['Trustees'],
      keywords: ['tea', 'tech'],
      inLanguage: ['en', 'cy'],
      offers: [
        {
          identifier: 'adult',
          name: 'Adult',
          price: 2.5,
          priceCurrency: 'GBP',
          availability: 'InStock',
          validFrom: '2026-11-01',
          url: 'https://charity.example/pay',
        },
      ],
      isAccessibleForFree: false,
      maximumAttendeeCapacity: 30,
      remainingAttendeeCapacity: 0,
      availabilityStarts: '2026-11-01',
      availabilityEnds: '2026-12-02T17:00:00+00:00',
      waitingList: { open: true, length: 3 },
      maximumPlaces: 4,
      accessibilitySupport: ['Step-free'],
      accessibilityInformation: 'A ramp.',
      attendeeInstructions: 'Bring a cup.',
      superEvent: { identifier: 'season', name: 'The season', url: 'https://charity.example/season' },
      questions: [{ name: 'cup', type: 'radio' }, 'as it came'],
    };
    expect(event(facts)).to.deep.equal({
      startDate: start,
      source: { format: 'json-ld', url: about.url },
      ...facts,
    });
  });

  it('gives itself back when what was read is read again', () => {
    const first = event({
      location: 'Hall',
      offers: { price: '5.00', priceCurrency: 'GBP' },
      inLanguage: 'cy',
      image: 'a.jpg',
    });
    expect(event(first)).to.deep.equal(first);
  });

  it('is called by its words, however they are wrapped', () => {
    for (const [name, words] of [
      ['<b>Tea</b> &amp; cake', 'Tea & cake'],
      ['\u202Eaet', 'aet'],
      [2026, '2026'],
      [['', 'Tea', 'Thé'], 'Tea'],
      [{ '@value': 'Te', '@language': 'cy' }, 'Te'],
      [
        [
          { '@value': 'Te', '@language': 'cy' },
          { '@value': 'Tea', '@language': 'en' },
        ],
        { cy: 'Te', en: 'Tea' },
      ],
      [
        { cy: 'Te', en: 7, fr: {}, constructor: 'no', name: 'no' },
        { cy: 'Te', en: '7' },
      ],
    ] as const) {
      expect(event({ name }).name).to.deep.equal(words);
    }
  });

  it('is left out when it has no name or no day, with the reason', () => {
    for (const name of [undefined, '', ' \u200B', {}, [], true, null, [[['Tea']]], { constructor: 'Tea' }]) {
      expect(read({ name }), JSON.stringify(name)).to.deep.equal({ reason: 'no-name' });
    }
    for (const [startDate, reason] of [
      [undefined, 'no-start'],
      [' ', 'no-start'],
      [[], 'no-start'],
      ['soon', 'not-a-date'],
      [20261203, 'not-a-date'],
      [{}, 'not-a-date'],
      ['3/12/2026', 'not-a-date'],
      ['2026-02-30', 'impossible-date'],
      ['2026-12-03T25:00', 'impossible-date'],
    ] as const) {
      expect(read({ startDate }), JSON.stringify(startDate)).to.have.property('reason', reason);
    }
    expect(read({ startDate: ' soon\u202E\n' })).to.deep.equal({
      reason: 'not-a-date',
      facts: { value: 'soon' },
    });
    for (const odd of [null, 'Tea', 7, ['Tea']]) {
      expect(readRecord(odd, about, { format: 'json-ld' })).to.deep.equal({ reason: 'not-an-object' });
    }
  });

  it('happens on clocks of its own zone, and its zone is the one we are told where it names none', () => {
    expect(event({ startDate: '2026-07-01 10:00' }).startDate).to.equal('2026-07-01T10:00:00+01:00');
    expect(event({ startDate: '2026-7-1T10:00' }).startDate).to.equal('2026-07-01T10:00:00+01:00');
    expect(event({ startDate: '2026-07-01T10:00', timeZone: 'America/New_York' })).to.include({
      startDate: '2026-07-01T10:00:00-04:00',
      timeZone: 'America/New_York',
    });
    expect(event({ ext: { timeZone: 'Mars/Olympus' } }).timeZone).to.equal('Europe/London');
    expect(notes({ timeZone: 'Mars/Olympus' })).to.deep.equal(['unknown-time-zone']);
    for (const startDate of ['2026-07-01T10:00', '2026-07-01 10:00:00.5'])
      expect(notes({ startDate })).to.deep.equal(['no-zone']);
    for (const startDate of [
      '2026-07-01',
      '2026-07-01T10:00Z',
      '2026-07-01T10:00-04',
      '2026-07-01T10:00+0100',
    ])
      expect(notes({ startDate })).to.deep.equal([]);
    expect(notes({ startDate: '2026-07-01T10:00', timeZone: 'Europe/London' })).to.deep.equal([]);
  });

  it('happens at the first half past one when clocks go back, and after the gap when they go forward', () => {
    expect(event({ startDate: '2026-10-25T01:30' }).startDate).to.equal('2026-10-25T01:30:00+01:00');
    expect(event({ startDate: '2026-03-29T01:30' }).startDate).to.equal('2026-03-29T02:30:00+01:00');
  });

  it('keeps whole days whole, and their last one inclusive', () => {
    expect(event({ startDate: '2019-02-11', endDate: '2019-02-12' })).to.include({
      allDay: true,
      endDate: '2019-02-12',
    });
    expect(event({ startDate: '2019-02-11', endDate: '2019-02-12T17:00' })).to.include({
      allDay: true,
      endDate: '2019-02-12',
    });
    expect(event({ startDate: '2019-02-11', endDate: '2019-02-11' }).endDate).to.equal('2019-02-11');
  });

  it('has no end that is before its start or cannot be read, and is shown all the same', () => {
    expect(event({ endDate: '2026-12-03T09:59:59+00:00' })).not.to.have.property('endDate');
    expect(notes({ endDate: '2026-12-03T09:00:00+00:00' })).to.deep.equal(['end-before-start']);
    expect(notes({ endDate: '2026-12-03T10:30:00+01:00' })).to.deep.equal(['end-before-start']);
    expect(notes({ endDate: '2026-12-02' })).to.deep.equal(['end-before-start']);
    expect(notes({ endDate: 'late' })).to.deep.equal(['unreadable-end']);
    expect(notes({ endDate: '' })).to.deep.equal([]);
  });

  it('says nothing of an end that is only the same day, and keeps a later one', () => {
    expect(event({ endDate: '2026-12-03' })).not.to.have.property('endDate');
    expect(event({ endDate: '2026-12-05' }).endDate).to.equal('2026-12-05');
  });

  it('knows only counts that are whole', () => {
    for (const [given, count] of [
      ['12', 12],
      [-4, 0],
      [0, 0],
      [{ value: 7 }, 7],
      [3.7, undefined],
      [null, undefined],
      ['lots', undefined],
      [NaN, undefined],
      [Infinity, undefined],
    ] as const) {
      expect(event({ remainingAttendeeCapacity: given }).remainingAttendeeCapacity, String(given)).to.equal(
        count,
      );
    }
  });

  it('shows a price only when it is certain', () => {
    for (const [given, price] of [
      ['12.50', 12.5],
      ['0', 0],
      [5, 5],
      ['£5', undefined],
      ['12,50', undefined],
      [-3, undefined],
      ['', undefined],
      [1e300, undefined],
    ] as const) {
      expect(event({ offers: { name: 'Adult', price: given, priceCurrency: 'quid' } }).offers).to.deep.equal([
        price === undefined ? { name: 'Adult' } : { name: 'Adult', price },
      ]);
    }
    expect(event({ offers: 'free' })).not.to.have.property('offers');
    expect(event({ offers: { lowPrice: '3', validThrough: 'never' } }).offers).to.deep.equal([{ price: 3 }]);
  });

  it('reads schema.org terms in full, short, and with a prefix', () => {
    for (const eventStatus of [
      'EventCancelled',
      'http://schema.org/EventCancelled',
      'https://schema.org/EventCancelled',
      'schema:EventCancelled',
      { '@id': 'schema:EventCancelled' },
    ]) {
      expect(event({ eventStatus }).eventStatus).to.equal('EventCancelled');
    }
    expect(event({ eventStatus: 'on-schedule' }).eventStatus).to.equal('EventScheduled');
    expect(event({ isAccessibleForFree: 'http://schema.org/True' }).isAccessibleForFree).to.equal(true);
    expect(event({ isAccessibleForFree: 'perhaps' })).not.to.have.property('isAccessibleForFree');
    expect(event({ offers: { availability: 'http://schema.org/SoldOut' } }).offers).to.deep.equal([
      { availability: 'SoldOut' },
    ]);
  });

  it('happens at a place, named alone or with its address', () => {
    const place = (location: unknown) => event({ location }).location;
    expect(place('Village hall')).to.deep.equal([{ type: 'Place', name: 'Village hall' }]);
    expect(place({ '@type': 'Place', address: '1 High Street, Fife' })).to.deep.equal([
      { type: 'Place', address: { streetAddress: '1 High Street, Fife' } },
    ]);
    expect(
      place({ name: 'Hall', address: { addressCountry: { name: 'GB' }, __proto__: null, streetAddress: 7 } }),
    ).to.deep.equal([{ type: 'Place', name: 'Hall', address: { streetAddress: '7', addressCountry: 'GB' } }]);
    expect(
      place([{ address: [{ addressLocality: ['Fife', 'Kirkcaldy'] }], url: ['https://charity.example/'] }]),
    ).to.deep.equal([
      { type: 'Place', address: { addressLocality: 'Fife' }, url: 'https://charity.example/' },
    ]);
    expect(place({ '@type': 'https://schema.org/VirtualLocation' })).to.deep.equal([
      { type: 'VirtualLocation' },
    ]);
    for (const nowhere of [7, null, [null], {}, '', [[]]])
      expect(place(nowhere), JSON.stringify(nowhere)).to.equal(undefined);
  });

  it('is with people who have names', () => {
    expect(event({ organizer: 'A charity' }).organizer).to.deep.equal([{ name: 'A charity' }]);
    expect(
      event({ organizer: { name: 'A', email: 'mailto:a@b.example', url: 'javascript:1' } }).organizer,
    ).to.deep.equal([{ name: 'A', email: 'a@b.example' }]);
    expect(event({ performer: 'Organization' })).not.to.have.property('performer');
    expect(event({ organizer: [{ url: 'https://charity.example/' }, 7, null] }).organizer).to.deep.equal([
      { name: '7' },
    ]);
  });

  it('has its keywords from a list or from one text, and its languages by their tags', () => {
    expect(event({ keywords: 'tea, tech,,' }).keywords).to.deep.equal(['tea', 'tech']);
    const both = { en: 'Tea', cy: 'Te' };
    expect(event({ keywords: [both, 'tech'] }).keywords).to.deep.equal([both, 'tech']);
    const tagged = [
      { '@language': 'en', '@value': 'Tea' },
      { '@language': 'cy', '@value': 'Te' },
    ];
    expect(event({ audience: tagged }).audience).to.deep.equal([both]);
    expect(event({ keywords: ['tea', { name: 'tech' }, { a: 1 }] }).keywords).to.deep.equal(['tea', 'tech']);
    expect(
      event({
        inLanguage: ['cy', 'english please', { '@type': 'Language', name: 'Arabic', alternateName: 'ar' }],
      }).inLanguage,
    ).to.deep.equal(['cy', 'ar']);
    expect(event({ audience: { audienceType: 'Funders' } }).audience).to.deep.equal(['Funders']);
  });

  it('has only links and images that are safe', () => {
    expect(
      event({ url: 'javascript:alert(1)', image: 'data:image/svg+xml,<svg onload=alert(1)>' }),
    ).not.to.have.any.keys('url', 'image');
    expect(
      event({
        url: '/tea',
        image: ['tea.jpg', { contentUrl: 'https://img.example/a.jpg' }, 'http://img.example/b.jpg'],
      }),
    ).to.deep.include({
      url: 'https://charity.example/tea',
      image: [{ url: 'https://charity.example/events/tea.jpg' }, { url: 'https://img.example/a.jpg' }],
    });
  });

  it('is known by what its source calls it, else by its name and start', () => {
    expect(event({ identifier: 158313, '@id': '#a' }).identifier).to.equal('158313');
    expect(event({ identifier: { '@type': 'PropertyValue', value: 'a-7' } }).identifier).to.equal('a-7');
    expect(event({ '@id': '#a' }).identifier).to.equal('#a');
    expect(event({ name: '¿Tea & Cake?', startDate: '2026-12-03' }).identifier).to.equal(
      'tea-cake-2026-12-03',
    );
    expect(event({ name: 'ورشة عمل', startDate: '2026-12-03' }).identifier).to.equal('ورشة-عمل-2026-12-03');
  });

  it('holds its own parts, and says of a part that cannot be read that there is one', () => {
    const found = event({
      subEvent: [
        { '@type': 'Event', name: 'Welcome', startDate: '2026-12-03T10:00' },
        { '@id': '#elsewhere' },
      ],
    });
    expect(found.subEvent?.map(({ name, startDate }) => [name, startDate])).to.deep.equal([
      ['Welcome', start],
    ]);
    expect(notes({ subEvent: { name: 'Lunch' } })).to.deep.equal(['unreadable-sub-event']);
  });

  it('that holds itself is read as far as anyone would look', () => {
    const loop: { [key: string]: unknown } = { name: 'Loop', startDate: '2026-12-03' };
    loop['subEvent'] = loop['superEvent'] = loop['location'] = loop;
    expect(event(loop).superEvent?.name).to.equal('Loop');
  });

  it('takes nothing from prototypes and gives nothing to them', () => {
    const hostile = JSON.parse('{"startDate":"2026-12-03","__proto__":{"name":"evil","polluted":true}}');
    expect(readRecord(hostile, about, { format: 'json-ld' })).to.deep.equal({ reason: 'no-name' });
    expect(
      readRecord(Object.create({ name: 'evil', startDate: '2026-12-03' }), about, { format: 'json-ld' }),
    ).to.deep.equal({ reason: 'no-name' });
    const kept = event(
      JSON.parse(
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"then":1,"toString":2}',
      ),
    );
    expect(Object.getPrototypeOf(kept)).to.equal(null);
    expect(kept).not.to.have.property('polluted');
    expect(Object({}).polluted).to.equal(undefined);
  });

  it('lacks what it lacks also where a page’s script gave every object a link or an end', () => {
    Object.defineProperty(Object.prototype, 'url', { value: 'https://added.example/', configurable: true });
    try {
      const kept = event({ location: { name: 'Riverside Mill' } });
      expect(kept.url).to.equal(undefined);
      expect(kept.location?.[0]?.url).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'url');
    }
  });
});
