import { expect } from 'chai';
import { formatFor } from '../../src/source/formats/index.ts';
import { icalendar, calendar as patient } from '../../src/source/formats/icalendar.ts';
import { about } from './about.ts';
import { calendar, event, read, start, starts, vevent } from './calendar-text.ts';

describe('an event in a calendar file', () => {
  it('is read in full, with nothing made up', () => {
    expect(
      event(
        start,
        'DTEND;TZID=Europe/London:20261203T120000',
        'DESCRIPTION:First line\\nSecond\\; line\\, and more',
        'LOCATION:Town Hall\\nHigh Street\\, Cupar',
        'URL:https://charity.example/tea',
        'CATEGORIES:tea,Cake\\, and more',
        'ORGANIZER;CN="A charity":mailto:tea@charity.example',
        'IMAGE;VALUE=URI:https://charity.example/tea.jpg',
        'ATTACH;FMTTYPE=image/png:https://charity.example/cup.png',
        'ATTACH;FMTTYPE=application/pdf:https://charity.example/map.pdf',
        'ATTACH;FMTTYPE=image/png:http://charity.example/plain.png',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Join:https://meet.example/tea',
        'CONFERENCE;VALUE=URI:tel:+441632960000',
        'X-ALT-DESC;FMTTYPE=text/html:<p>Other</p>',
        'GEO:56.3;-3.0',
      ),
    ).to.deep.equal({
      identifier: 'tea',
      name: 'Tea',
      startDate: '2026-12-03T10:00:00+00:00',
      endDate: '2026-12-03T12:00:00+00:00',
      timeZone: 'Europe/London',
      allDay: false,
      eventStatus: 'EventScheduled',
      location: [
        { type: 'Place', name: 'Town Hall, High Street, Cupar' },
        { type: 'VirtualLocation', name: 'Join', url: 'https://meet.example/tea' },
      ],
      description: 'First line\nSecond; line, and more',
      url: 'https://charity.example/tea',
      image: [{ url: 'https://charity.example/tea.jpg' }, { url: 'https://charity.example/cup.png' }],
      organizer: [{ name: 'A charity', email: 'tea@charity.example' }],
      keywords: ['tea', 'Cake', 'and more'],
      source: { format: 'icalendar', url: about.url },
    });
    expect(event(start)).to.have.keys([
      'identifier',
      'name',
      'startDate',
      'timeZone',
      'allDay',
      'eventStatus',
      'source',
    ]);
  });

  it('meets online where its place is an address', () => {
    expect(event(start, 'LOCATION:https://meet.example/tea').location).to.deep.equal([
      { type: 'VirtualLocation', url: 'https://meet.example/tea' },
    ]);
  });

  it('has its name in the languages that it is given in', () => {
    expect(event(start, 'SUMMARY;LANGUAGE=en:Tea', 'SUMMARY;LANGUAGE=cy:Te').name).to.deep.equal({
      en: 'Tea',
      cy: 'Te',
    });
    expect(event(start, 'SUMMARY;LANGUAGE=cy:Te').name).to.equal('Te');
  });

  it('is cancelled where it says so; one that is tentative is shown, and the editor is told', () => {
    expect(event(start, 'STATUS:CANCELLED').eventStatus).to.equal('EventCancelled');
    expect(event(start, 'STATUS:TENTATIVE').eventStatus).to.equal('EventScheduled');
    expect(read(...vevent(start, 'STATUS:TENTATIVE')).notes).to.deep.equal([{ code: 'tentative' }]);
  });

  it('is known by its name and start where it has no UID', () => {
    expect(event('UID:', start).identifier).to.equal('tea-2026-12-03T10:00:00+00:00');
    expect(read(...vevent('UID:', start), ...vevent('UID:', start)).events.length).to.equal(2);
  });

  it('of whole days ends with its last day, where calendars write the next', () => {
    const day = 'DTSTART;VALUE=DATE:20261203';
    expect(event(day)).to.deep.include({ startDate: '2026-12-03', allDay: true });
    expect(event(day)).not.to.have.property('endDate');
    expect(event(day, 'DTEND;VALUE=DATE:20261204').endDate).to.equal('2026-12-03');
    expect(event(day, 'DTEND;VALUE=DATE:20261206').endDate).to.equal('2026-12-05');
    expect(event(day, 'DTEND;VALUE=DATE:20261203').endDate).to.equal('2026-12-03');
    expect(event(day, 'DURATION:P2D').endDate).to.equal('2026-12-04');
    expect(event(start, 'DTEND;VALUE=DATE:20261206').endDate).to.equal('2026-12-05');
    expect(event('DTSTART:20261203', 'DTEND:20261204')).to.deep.include({
      startDate: '2026-12-03',
      endDate: '2026-12-03',
    });
  });

  it('has the time that it carries, though it is called a date', () => {
    expect(event('DTSTART;VALUE=DATE:20261203T100000Z').startDate).to.equal('2026-12-03T10:00:00+00:00');
  });

  it('has no end where it ends as it begins, before it begins, or in words', () => {
    for (const end of [
      'DTEND;TZID=Europe/London:20261203T100000',
      'DURATION:PT0S',
      'DTEND;TZID=Europe/London:20261203T090000',
      'DTEND:later',
      'DURATION:long',
    ])
      expect(event(start, end), end).not.to.have.property('endDate');
    expect(read(...vevent(start, 'DTEND:20261203T090000Z')).notes).to.deep.equal([
      { item: 'Tea', code: 'end-before-start' },
    ]);
    expect(read(...vevent(start, 'DURATION:long')).notes).to.deep.equal([
      { item: 'Tea', code: 'unreadable-end' },
    ]);
  });

  it('lasts as long as it says, by the days of the calendar and the hours that pass', () => {
    expect(event(start, 'DURATION:PT1H30M').endDate).to.equal('2026-12-03T11:30:00+00:00');
    // Clocks go back in between.
    const night = 'DTSTART;TZID=Europe/London:20261024T220000';
    expect(event(night, 'DURATION:P1D').endDate).to.equal('2026-10-25T22:00:00+00:00');
    expect(event(night, 'DURATION:PT8H').endDate).to.equal('2026-10-25T05:00:00+00:00');
    expect(event(night, 'DTEND:20261025T013000Z').endDate).to.equal('2026-10-25T01:30:00+00:00');
    expect(new Date(String(event(night, 'DURATION:PT4H30M').endDate)).toISOString()).to.equal(
      '2026-10-25T01:30:00.000Z',
    );
  });
});

describe('a calendar file', () => {
  it('is told by its first words, else by its type', () => {
    expect(formatFor('\uFEFF\r\nBEGIN:VCALENDAR', 'text/plain')?.name).to.equal('icalendar');
    expect(formatFor('', 'text/calendar')?.name).to.equal('icalendar');
    expect(formatFor('<html>', 'text/calendar')?.name).to.equal('page');
  });

  it('gives nothing where it is cut short, empty or something else', () => {
    const whole = calendar(...vevent(start));
    expect(icalendar.read(whole, about).events.length).to.equal(1);
    for (const [text, failed] of [
      [whole.slice(0, -10), 'cut-short'],
      [whole.slice(0, whole.indexOf('END:VEVENT')), 'cut-short'],
      ['', 'empty'],
      ['<!DOCTYPE html>', 'a-page'],
      ['Sorry', 'not-events'],
    ] as const)
      expect(icalendar.read(text, about), text).to.deep.equal({ events: [], skipped: [], failed });
  });

  it('may hold nothing that is planned', () => {
    expect(read()).to.deep.include({ events: [], skipped: [] });
    expect(read()).not.to.have.property('failed');
  });

  it('may begin with a byte order mark, end its lines in any way, and fold them anywhere', () => {
    const text = calendar(...vevent(start, 'DESCRIPTION:A long\\n', ' er text \\', ' nwith te', '\ta'));
    for (const written of [
      text,
      `\uFEFF${text}`,
      text.replaceAll('\r\n', '\n'),
      text.replaceAll('\r\n', '\r'),
      text.replace(/([:;])/g, '\r\n $1'),
      text.replace('SUMMARY:Tea', 'summary:Tea'),
    ])
      expect(
        icalendar.read(written.replaceAll('BEGIN\r\n :', 'BEGIN:').replaceAll('END\r\n :', 'END:'), about)
          .events[0],
      ).to.deep.include({ name: 'Tea', description: 'A long\ner text \nwith tea' });
  });

  it('does not hide its good events behind its bad ones, and names each of these', () => {
    const { events, skipped } = read(
      ...vevent(start),
      ...vevent('UID:1', 'SUMMARY:Leap', 'DTSTART:20260231T100000'),
      ...vevent('UID:2', 'SUMMARY:Soon', 'DTSTART:Next Year'),
      ...vevent('UID:3', 'SUMMARY:Never'),
      ...vevent('UID:4', 'SUMMARY:', start),
      ...vevent('UID:5', 'SUMMARY:Open', 'DTSTART;TZID="Europe/London:20261203T100000'),
      ...vevent('UID:6', 'SUMMARY:Walk', start, 'ATTENDEE;PARTSTAT', 'GEO', ':', 'RRULE'),
    );
    expect(events.map(({ name }) => name)).to.deep.equal(['Tea', 'Walk']);
    expect(skipped.map(({ item, reason }) => [item, reason])).to.deep.equal([
      ['Leap', 'impossible-date'],
      ['Soon', 'not-a-date'],
      ['Never', 'no-start'],
      ['4', 'no-name'],
      ['Open', 'no-start'],
    ]);
  });

  it('is told its date as it was written', () => {
    const { skipped } = read(...vevent('UID:1', 'SUMMARY:Tea', 'DTSTART;TZID=Europe/London:some day'));
    expect(skipped[0]?.facts).to.include({ value: 'some day' });
  });

  it('keeps a text whose lines break in the middle', () => {
    expect(event(start, 'DESCRIPTION:Bring:', 'tea and cake', '', '<b>today</b>').description).to.equal(
      'Bring:\ntea and cake\ntoday',
    );
  });

  it('holds other things, which are not events', () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Buzz', 'SUMMARY:Buzz', 'END:VALARM'];
    const { events } = read(
      'BEGIN:VTODO',
      'SUMMARY:Shop',
      'DTSTART:20261203T100000Z',
      'END:VTODO',
      'BEGIN:VFREEBUSY',
      'DTSTART:20261203T100000Z',
      'END:VFREEBUSY',
      ...vevent(...alarm, 'SUMMARY:Tea', start),
      'BEGIN:VVENUE',
      'NAME:Hall',
      'END:VVENUE',
    );
    expect(events.map(({ name, description }) => [name, description])).to.deep.equal([['Tea', undefined]]);
  });

  it('speaks of an event more than once: the highest SEQUENCE counts, wherever it stands', () => {
    const old = vevent('SEQUENCE:1', 'SUMMARY:Old', 'DTSTART:20261202T100000Z');
    const newest = vevent('SEQUENCE:10', start);
    for (const lines of [
      [...old, ...newest],
      [...newest, ...old],
    ])
      expect(read(...lines).events.map(({ name }) => name)).to.deep.equal(['Tea']);
  });

  it('gives nothing to prototypes, and takes nothing from them', () => {
    const { events } = read(
      ...vevent(
        'UID:__proto__',
        '__PROTO__:x',
        'CONSTRUCTOR;__PROTO__=x:y',
        'DTSTART;VALUE=__PROTO__:20261203',
        start,
      ),
      ...vevent(
        'UID:constructor',
        'DTSTART;VALUE=CONSTRUCTOR;TZID=constructor:20261203T100000',
        'STATUS;TOSTRING=1:x',
      ),
    );
    expect(events.map(({ identifier }) => identifier)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object({}).x).to.equal(undefined);
  });

  it('is plain text to a visitor', () => {
    expect(
      event(start, 'SUMMARY:<img src=x onerror=alert(1)>Tea \u202Eaet', 'URL:javascript:alert(1)'),
    ).to.deep.include({ name: 'Tea aet' });
    expect(event(start, 'URL:javascript:alert(1)', 'IMAGE:data:image/png;base64,AA')).not.to.have.any.keys(
      'url',
      'image',
    );
  });
});

describe('the time in a calendar file', () => {
  const at = (...lines: readonly string[]): string | undefined => starts(...vevent(...lines))[0];

  it('is told by a zone of any name that calendars are known to use', () => {
    for (const [zone, expected] of [
      ['Europe/London', '2026-07-01T10:00:00+01:00'],
      ['"Europe/London"', '2026-07-01T10:00:00+01:00'],
      ['/freeassociation.sourceforge.net/Tzfile/Europe/London', '2026-07-01T10:00:00+01:00'],
      ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', '2026-07-01T10:00:00-03:00'],
      ['US/Pacific', '2026-07-01T10:00:00-07:00'],
      ['GMT Standard Time', '2026-07-01T10:00:00+01:00'],
      ['"GMT Standard Time"', '2026-07-01T10:00:00+01:00'],
      ['W. Europe Standard Time', '2026-07-01T10:00:00+02:00'],
      ['Romance Standard Time', '2026-07-01T10:00:00+02:00'],
      ['Eastern Standard Time', '2026-07-01T10:00:00-04:00'],
      ['Tokyo Standard Time', '2026-07-01T10:00:00+09:00'],
      ['"(UTC-05:00) Eastern Time (US & Canada)"', '2026-07-01T10:00:00-04:00'],
      ['(UTC-05:00) Eastern Time (US and Canada)', '2026-07-01T10:00:00-04:00'],
      ['"(UTC+00:00) Dublin, Edinburgh, Lisbon, London"', '2026-07-01T10:00:00+01:00'],
      ['"Greenwich Mean Time:Dublin; Edinburgh; Lisbon; London"', '2026-07-01T10:00:00+01:00'],
      ['"(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb"', '2026-07-01T10:00:00+02:00'],
      ['Germany/Berlin', '2026-07-01T10:00:00+02:00'],
      ['UTC', '2026-07-01T10:00:00+00:00'],
    ])
      expect(at(`DTSTART;TZID=${zone}:20260701T100000`), zone).to.equal(expected);
  });

  it('is that of the page where its zone is not known, and the editor is told once', () => {
    const lines = vevent('DTSTART;TZID=Mars/Olympus:20260701T100000');
    expect(starts(...lines)).to.deep.equal(['2026-07-01T10:00:00+01:00']);
    expect(
      read(...lines, ...vevent('UID:2', 'DTSTART;TZID=Mars/Olympus:20260702T100000')).notes,
    ).to.deep.equal([{ code: 'unknown-time-zone' }]);
  });

  it('without a zone is that of the calendar, else of the page', () => {
    const floating = vevent('DTSTART:20260701T100000');
    expect(read('X-WR-TIMEZONE;VALUE=TEXT:US/Pacific', ...floating).events[0]).to.deep.include({
      startDate: '2026-07-01T10:00:00-07:00',
      timeZone: 'US/Pacific',
    });
    expect(starts('X-WR-TIMEZONE:UTC', ...floating)).to.deep.equal(['2026-07-01T10:00:00+00:00']);
    expect(starts('X-WR-TIMEZONE:', ...floating)).to.deep.equal(['2026-07-01T10:00:00+01:00']);
    expect(read(...floating).notes).to.deep.equal([{ code: 'no-zone' }]);
  });

  it('in UTC is shown where the calendar is, else where the page is', () => {
    const utc = vevent('DTSTART:20260701T100000Z');
    expect(read('X-WR-TIMEZONE:Europe/Paris', ...utc).events[0]?.timeZone).to.equal('Europe/Paris');
    expect(read('X-WR-TIMEZONE:UTC', ...utc).events[0]).to.deep.include({
      startDate: '2026-07-01T10:00:00+00:00',
      timeZone: 'Europe/London',
    });
    expect(read(...utc).notes).to.deep.equal([]);
  });

  it('is by the clocks of its zone, whatever the file says of them', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
    ];
    const lines = [...zone, 'DTSTART:19700101T000000', 'END:STANDARD', 'END:VTIMEZONE'];
    expect(starts(...lines, ...vevent(start))).to.deep.equal(['2026-12-03T10:00:00+00:00']);
  });

  it('that clocks leave out or show twice is told as RFC 5545 has it', () => {
    expect(at('DTSTART;TZID=Europe/London:20260329T013000')).to.equal('2026-03-29T02:30:00+01:00');
    expect(at('DTSTART;TZID=Europe/London:20261025T013000')).to.equal('2026-10-25T01:30:00+01:00');
    expect(at('DTSTART;TZID=Australia/Lord_Howe:20261004T021500')).to.equal('2026-10-04T02:45:00+11:00');
  });

  const ownZone = (name: string, ...parts: readonly string[]): readonly string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...parts,
    'END:VTIMEZONE',
  ];
  const clocks = (
    kind: string,
    from: string,
    to: string,
    first: string,
    rule?: string,
  ): readonly string[] => [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `DTSTART:${first}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `END:${kind}`,
  ];
  const readBy = async (...lines: readonly string[]) => {
    const { events, notes } = await patient.read(calendar(...lines), about);
    return { notes, moments: events.map(({ startDate, timeZone }) => `${startDate} ${timeZone}`) };
  };
  const summerAndWinter = (name: string): readonly string[] => [
    ...vevent(`DTSTART;TZID=${name}:20260701T100000`),
    ...vevent('UID:2', `DTSTART;TZID=${name}:20261203T100000`),
  ];

  it('is by the rules that the file gives for a zone that it alone knows', async () => {
    for (const [parts, moments] of [
      [
        [
          ...clocks('STANDARD', '+0200', '+0100', '16010101T030000', 'INTERVAL=1;BYDAY=-1SU;BYMONTH=10'),
          ...clocks('DAYLIGHT', '+0100', '+0200', '16010101T020000', 'INTERVAL=1;BYDAY=-1SU;BYMONTH=3'),
        ],
        ['2026-07-01T10:00:00+02:00 Europe/Berlin', '2026-12-03T10:00:00+01:00 Europe/Berlin'],
      ],
      [
        [
          ...clocks('DAYLIGHT', '-0500', '-0400', '20070311T020000', 'BYDAY=2SU;BYMONTH=3'),
          ...clocks('STANDARD', '-0400', '-0500', '20071104T020000', 'BYDAY=1SU;BYMONTH=11'),
        ],
        ['2026-07-01T10:00:00-04:00 America/New_York', '2026-12-03T10:00:00-05:00 America/New_York'],
      ],
      [
        clocks('STANDARD', '+0530', '+0530', '19700101T000000'),
        ['2026-07-01T10:00:00+05:30 Asia/Kolkata', '2026-12-03T10:00:00+05:30 Asia/Kolkata'],
      ],
    ] as const)
      expect(
        await readBy(
          ...ownZone('Customized Time Zone', ...parts),
          ...summerAndWinter('Customized Time Zone'),
        ),
      ).to.deep.equal({ notes: [], moments });
  });

  it('is that of the page where no place keeps the rules of the file, or they cannot be read', async () => {
    for (const parts of [
      clocks('STANDARD', '+0317', '+0317', '19700101T000000'),
      clocks('STANDARD', 'late', 'early', '19700101T000000'),
      clocks('STANDARD', '+0100', '+0100', 'never'),
      [],
    ])
      expect(await readBy(...ownZone('Ours', ...parts), ...summerAndWinter('Ours'))).to.deep.equal({
        notes: [{ code: 'unknown-time-zone' }],
        moments: ['2026-07-01T10:00:00+01:00 Europe/London', '2026-12-03T10:00:00+00:00 Europe/London'],
      });
  });
});
