import { expect } from 'chai';
import { documentOf, toJsonLd } from '../../src/command/to-json-ld.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { about } from '../source/about.ts';

/** What is read of what was written, without where it stood. */
const readAgain = (event: EventRecord): unknown => {
  const [read] = jsonLd.read(documentOf([event]), about).events;
  return { ...read, source: event.source };
};

const plainest: EventRecord = {
  identifier: 'a',
  name: 'A',
  startDate: '2027-03-01',
  timeZone: 'Europe/London',
  allDay: true,
  eventStatus: 'EventScheduled',
  source: { format: 'json-ld' },
};

/** With every fact but the one that is told anew whenever it is asked for. */
const fullest: Omit<Required<EventRecord>, 'closed'> = {
  ...plainest,
  name: { en: 'Open day', cy: 'Diwrnod agored' },
  startDate: '2027-03-28T10:00:00+01:00',
  endDate: '2027-03-29T12:00:00+01:00',
  allDay: false,
  doorTime: '2027-03-28T09:30:00+01:00',
  previousStartDate: ['2027-03-01', '2027-03-02'],
  eventStatus: 'EventRescheduled',
  eventAttendanceMode: 'MixedEventAttendanceMode',
  location: [
    {
      type: 'Place',
      name: 'Hall',
      address: {
        streetAddress: '1 High Street',
        addressLocality: 'Swansea',
        addressRegion: 'Wales',
        postalCode: 'SA1 1AA',
        addressCountry: 'GB',
      },
      url: 'https://hall.example/',
    },
    {
      type: 'VirtualLocation',
      name: { cy: 'Ar-lein' },
      url: 'https://call.example/1',
      withheldUntilBooked: true,
    },
  ],
  description: 'Two\n\nparagraphs & more',
  url: 'https://charity.example/1',
  image: [
    { url: 'https://charity.example/1.jpg', caption: 'A hall' },
    { url: 'https://charity.example/2.jpg' },
  ],
  organizer: [
    { name: 'We', url: 'https://charity.example/', email: 'we@charity.example', telephone: '01234 567' },
  ],
  funder: [{ name: 'A fund' }, { name: { en: 'Another', cy: 'Arall' } }],
  attendee: [{ name: 'The mayor' }],
  performer: [{ name: 'A band' }],
  audience: ['Trustees', { en: 'Funders', cy: 'Cyllidwyr' }],
  meetingPoint: 'At the gate',
  dateModified: '2027-01-02T03:04:05+00:00',
  keywords: ['one', { en: 'two', cy: 'dau' }],
  inLanguage: ['cy', 'en-GB'],
  offers: [
    {
      identifier: 'o',
      name: 'Adult',
      price: 12.5,
      priceCurrency: 'GBP',
      availability: 'InStock',
      validFrom: '2027-01-01T00:00:00+00:00',
      validThrough: '2027-03-01',
      url: 'https://shop.example/1',
    },
  ],
  isAccessibleForFree: false,
  maximumAttendeeCapacity: 40,
  remainingAttendeeCapacity: 0,
  availabilityStarts: '2027-01-01',
  availabilityEnds: '2027-03-27T17:00:00+00:00',
  waitingList: { open: true, length: 3 },
  maximumPlaces: 4,
  accessibilitySupport: ['Step-free', 'Hearing loop'],
  accessibilityInformation: 'A lift',
  attendeeInstructions: 'Ring twice',
  superEvent: { identifier: 's', name: 'A series', url: 'https://charity.example/s' },
  subEvent: [
    { ...plainest, identifier: 'b', name: 'Talk', startDate: '2027-03-28T11:00:00+01:00', allDay: false },
  ],
  questions: [{ name: 'diet', label: 'Diet', type: 'text' }],
  source: { format: 'json-ld', url: about.url ?? '' },
};

describe('an event in schema.org’s words', () => {
  it('is read again as it was, with every fact that an event can have', () => {
    const { subEvent, ...rest } = fullest;
    const { subEvent: parts, ...again } = Object(readAgain(fullest));
    expect(again).to.deep.equal(rest);
    expect(parts.map((part: EventRecord) => ({ ...part, source: 0 }))).to.deep.equal(
      subEvent.map((part) => ({ ...part, source: 0 })),
    );
  });

  it('is read again as it was with nothing but a name and a day', () => {
    expect(readAgain(plainest)).to.deep.equal(plainest);
  });

  for (const name of [
    'Fish & chips',
    'a < b',
    '<b>bold</b>',
    'R&amp;D',
    '&lt;script&gt;',
    'AT&T; &',
    '<3',
    'ещё раз',
    'true',
    '7',
    '"quoted"',
    '\\',
    '[x]',
    '__proto__',
  ]) {
    it(`gives ${name} back as text, in every place of text`, () => {
      const event: EventRecord = {
        ...plainest,
        identifier: name,
        name: { en: name, cy: `${name} 2` },
        description: name,
        location: [{ type: 'Place', name, address: { streetAddress: name, addressCountry: name } }],
        organizer: [{ name, telephone: name }],
        audience: [name],
        accessibilitySupport: [name],
        offers: [{ name, identifier: name }],
        superEvent: { identifier: name, name },
        attendeeInstructions: name,
      };
      expect(readAgain(event)).to.deep.equal(event);
    });
  }

  it('has its facts in the same order, however they came', () => {
    const turned = Object.fromEntries(Object.entries(fullest).reverse());
    expect(JSON.stringify(toJsonLd(Object(turned)))).to.equal(JSON.stringify(toJsonLd(fullest)));
  });

  it('uses whole addresses for schema.org’s terms, which search engines read', () => {
    expect(toJsonLd(fullest)['eventStatus']).to.equal('https://schema.org/EventRescheduled');
    expect(JSON.stringify(toJsonLd(fullest))).to.include('"availability":"https://schema.org/InStock"');
  });
});
