import { expect } from 'chai';
import { calendarFile, calendarLinks } from '../../src/event/calendar.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { eventWith, series } from './records.ts';

const now = Date.UTC(2019, 0, 23, 9, 30);
const file = (event: EventRecord, language = 'en'): string => calendarFile(event, { language, now });
const lines = (event: EventRecord): readonly string[] => file(event).replace(/\r\n /g, '').split('\r\n');
const line = (event: EventRecord, name: string): string | undefined =>
  lines(event).find((each) => each.split(/[;:]/)[0] === name);

const full = eventWith({
  identifier: 'tea-2026',
  name: { en: 'Tea, talk; and more', cy: 'Te a sgwrs' },
  startDate: '2026-07-01T10:00:00+01:00',
  endDate: '2026-07-01T12:30:00+01:00',
  location: [
    {
      type: 'Place',
      name: 'Corn Exchange',
      address: { streetAddress: '1 High Street', addressLocality: 'Cupar', postalCode: 'KY15 4BS' },
    },
  ],
  description:
    'Bring a \\ friend.\nThere is tea, and there is cake; there is a garden too, if the weather is kind.',
  url: 'https://partner.example/tea?a=1,2;3',
});

describe('The event as a calendar file', () => {
  it('is, for a day of the series of 2019, exactly this', () => {
    expect(file(series[1] ?? full)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Turnout//Turnout//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:Swansea',
        'DTSTAMP:20190123T093000Z',
        'SEQUENCE:0',
        'DTSTART;VALUE=DATE:20190228',
        'DTEND;VALUE=DATE:20190301',
        'SUMMARY:Partnerships with Purpose',
        'LOCATION:Swansea',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is, for an event with a time and much to say, exactly this', () => {
    expect(file(full)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Turnout//Turnout//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:tea-2026@partner.example',
        'DTSTAMP:20190123T093000Z',
        'SEQUENCE:0',
        'DTSTART:20260701T090000Z',
        'DTEND:20260701T113000Z',
        'SUMMARY:Tea\\, talk\\; and more',
        'LOCATION:Corn Exchange\\, 1 High Street\\, Cupar\\, KY15 4BS',
        'DESCRIPTION:Bring a \\\\ friend.\\nThere is tea\\, and there is cake\\; there is',
        '  a garden too\\, if the weather is kind.\\n\\nhttps://partner.example/tea?a=1',
        ' \\,2\\;3',
        'URL:https://partner.example/tea?a=1,2;3',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('does not invent an end', () => {
    expect(line(eventWith({ startDate: '2026-07-01T10:00:00+01:00' }), 'DTEND')).to.equal(undefined);
  });

  it('ends after the last of several days', () => {
    expect(line(eventWith({ startDate: '2026-12-30', endDate: '2026-12-31' }), 'DTEND')).to.equal(
      'DTEND;VALUE=DATE:20270101',
    );
  });

  it('keeps its identity and counts its changes, so that a calendar replaces the entry', () => {
    const cancelled = { ...full, eventStatus: 'EventCancelled', previousStartDate: ['2026-06-01'] } as const;
    expect(line(cancelled, 'UID')).to.equal(line(full, 'UID'));
    expect(line(cancelled, 'SEQUENCE')).to.equal('SEQUENCE:2');
    expect(line(cancelled, 'STATUS')).to.equal('STATUS:CANCELLED');
    expect(line({ ...full, eventStatus: 'EventPostponed' }, 'STATUS')).to.equal('STATUS:TENTATIVE');
  });

  it('keeps an identity that came from a calendar', () => {
    expect(line({ ...full, identifier: 'abc@google.com' }, 'UID')).to.equal('UID:abc@google.com');
  });

  it('is in the language of the page', () => expect(file(full, 'cy')).to.contain('SUMMARY:Te a sgwrs\r\n'));

  it('says where to join online', () => {
    const location = [{ type: 'VirtualLocation', url: 'https://meet.example/1' }] as const;
    expect(line(eventWith({ location }), 'LOCATION')).to.equal('LOCATION:https://meet.example/1');
  });

  it('has no line of more than 75 octets and tears no character', () => {
    const text = 'Cylchŵyl 茶会 🎉 '.repeat(40);
    const made = file(eventWith({ name: text, description: 'ŷ'.repeat(200) }));
    const encoder = new TextEncoder();
    for (const each of made.split('\r\n')) expect(encoder.encode(each).length).to.be.at.most(75);
    expect(made.replace(/\r\n /g, '')).to.contain(`SUMMARY:${text}\r\n`);
  });

  it('lets no text begin a line of its own', () => {
    const attack = 'x\r\nATTENDEE:mailto:a@b.example\nBEGIN:VALARM\rEND:VEVENT\u0085\u0000';
    const made = lines(
      eventWith({
        identifier: attack,
        name: attack,
        description: attack,
        url: `https://a.example/${attack}`,
      }),
    );
    expect(made.filter((each) => /^(ATTENDEE|BEGIN:VALARM)/.test(each))).to.deep.equal([]);
    expect(made.filter((each) => each === 'END:VEVENT')).to.have.length(1);
    expect(line(eventWith({ url: 'https://a.example/\nX' }), 'URL')).to.equal(undefined);
  });
});

describe('The event as a link to a calendar', () => {
  const query = (address: string): URLSearchParams => new URL(address).searchParams;

  it('opens Google with the moment and the zone', () => {
    const { google } = calendarLinks(full, 'en');
    expect(google.startsWith('https://calendar.google.com/calendar/render?action=TEMPLATE&')).to.equal(true);
    expect(query(google).get('dates')).to.equal('20260701T090000Z/20260701T113000Z');
    expect(query(google).get('ctz')).to.equal('Europe/London');
    expect(query(google).get('text')).to.equal('Tea, talk; and more');
    expect(query(google).get('location')).to.equal('Corn Exchange, 1 High Street, Cupar, KY15 4BS');
  });

  it('opens Outlook with the moment', () => {
    const { outlook } = calendarLinks(full, 'en');
    expect(outlook.startsWith('https://outlook.live.com/calendar/0/deeplink/compose?')).to.equal(true);
    expect(query(outlook).get('startdt')).to.equal('2026-07-01T09:00:00Z');
    expect(query(outlook).get('enddt')).to.equal('2026-07-01T11:30:00Z');
    expect(query(outlook).has('allday')).to.equal(false);
  });

  it('gives both a whole day of the series of 2019', () => {
    const { google, outlook } = calendarLinks(series[0] ?? full, 'en');
    expect(query(google).get('dates')).to.equal('20190211/20190212');
    expect(query(google).has('ctz')).to.equal(false);
    expect(query(outlook).get('startdt')).to.equal('2019-02-11');
    expect(query(outlook).get('enddt')).to.equal('2019-02-12');
    expect(query(outlook).get('allday')).to.equal('true');
  });

  it('stays an address with text that cannot be written, or that is very long', () => {
    const { google } = calendarLinks(eventWith({ name: '\ud800', description: '🎉'.repeat(2000) }), 'en');
    expect(google.length).to.be.below(8000);
    expect(query(google).get('text')).to.equal('\ufffd');
  });
});
