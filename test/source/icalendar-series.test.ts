import { expect } from 'chai';
import { icalendar } from '../../src/source/formats/icalendar.ts';
import { about } from './about.ts';
import { calendar, read, starts, vevent } from './calendar-text.ts';

const first = 'DTSTART;TZID=Europe/London:20261015T190000';
const weekly = vevent(first, 'DTEND;TZID=Europe/London:20261015T203000', 'RRULE:FREQ=WEEKLY;COUNT=4');
const series = (...lines: readonly string[]) => read(...vevent(first, ...lines));
const days = (...lines: readonly string[]) =>
  series(...lines).events.map(({ startDate }) => startDate.slice(5, 10));
const change = (id: string, ...lines: readonly string[]) =>
  vevent(`RECURRENCE-ID;TZID=Europe/London:${id}`, ...lines);

describe('a series in a calendar file', () => {
  it('keeps its time on the clock on the wall when clocks change', () => {
    expect(
      read(...weekly).events.map(({ identifier, startDate, endDate }) => [identifier, startDate, endDate]),
    ).to.deep.equal([
      ['tea/20261015T190000', '2026-10-15T19:00:00+01:00', '2026-10-15T20:30:00+01:00'],
      ['tea/20261022T190000', '2026-10-22T19:00:00+01:00', '2026-10-22T20:30:00+01:00'],
      ['tea/20261029T190000', '2026-10-29T19:00:00+00:00', '2026-10-29T20:30:00+00:00'],
      ['tea/20261105T190000', '2026-11-05T19:00:00+00:00', '2026-11-05T20:30:00+00:00'],
    ]);
    expect(
      starts(...vevent('DTSTART;TZID=Europe/London:20261024T013000', 'RRULE:FREQ=DAILY;COUNT=3')),
    ).to.deep.equal(['2026-10-24T01:30:00+01:00', '2026-10-25T01:30:00+01:00', '2026-10-26T01:30:00+00:00']);
    expect(starts(...vevent('DTSTART:20261024T180000Z', 'RRULE:FREQ=DAILY;COUNT=2'))).to.deep.equal([
      '2026-10-24T18:00:00+00:00',
      '2026-10-25T18:00:00+00:00',
    ]);
  });

  it('of whole days stays on its days', () => {
    const found = read(
      ...vevent(
        'DTSTART;VALUE=DATE:20261023',
        'DTEND;VALUE=DATE:20261025',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'EXDATE;VALUE=DATE:20261101',
      ),
    );
    expect(
      found.events.map(({ identifier, startDate, endDate }) => [identifier, startDate, endDate]),
    ).to.deep.equal([
      ['tea/20261023', '2026-10-23', '2026-10-24'],
      ['tea/20261030', '2026-10-30', '2026-10-31'],
    ]);
  });

  it('counts what it leaves out', () => {
    expect(
      days('RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/London:20261022T190000,20261105T190000'),
    ).to.deep.equal(['10-15', '10-29']);
    expect(days('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261022T180000Z')).to.deep.equal(['10-15', '10-29']);
    expect(days('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261022')).to.deep.equal(['10-15', '10-29']);
    // That time in New York is another time.
    expect(days('RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;TZID=America/New_York:20261022T190000')).to.deep.equal([
      '10-15',
      '10-22',
    ]);
  });

  it('has the dates that are added to it, each once', () => {
    expect(
      days(
        'RDATE;TZID=Europe/London:20261020T190000,20261015T190000',
        'RDATE;VALUE=PERIOD:20261021T180000Z/PT1H',
      ),
    ).to.deep.equal(['10-15', '10-20', '10-21']);
  });

  it('ends when it says: in UTC, on the clock on the wall, or with a day', () => {
    for (const until of ['20261029T190000Z', '20261029T190000', '20261029'])
      expect(days(`RRULE:FREQ=WEEKLY;UNTIL=${until}`), until).to.deep.equal(['10-15', '10-22', '10-29']);
    expect(days('RRULE:UNTIL=20261029T185959Z;FREQ=WEEKLY')).to.deep.equal(['10-15', '10-22']);
    expect(days('RRULE:FREQ=WEEKLY;UNTIL=20261015T190000')).to.deep.equal(['10-15']);
  });

  it('begins with its first instance, though its rule does not give it', () => {
    expect(days('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3')).to.deep.equal(['10-15', '10-20', '10-27']);
  });

  it('may come by any rule that people use', () => {
    expect(days('RRULE:FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20270101')).to.deep.equal([
      '10-15',
      '10-29',
      '11-26',
      '12-31',
    ]);
    expect(days('RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3')).to.deep.equal([
      '10-15',
      '11-02',
      '12-01',
    ]);
    expect(days('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;COUNT=4')).to.deep.equal([
      '10-15',
      '10-27',
      '10-29',
      '11-10',
    ]);
    expect(days('RRULE:FREQ=YEARLY;COUNT=2')).to.deep.equal(['10-15', '10-15']);
  });

  it('is shown from a year before now to two years after, in step with its beginning', () => {
    const old = starts(
      ...vevent('DTSTART;TZID=Europe/London:20010104T190000', 'RRULE:FREQ=WEEKLY;INTERVAL=2'),
    );
    expect(old[0]).to.equal('2025-12-04T19:00:00+00:00');
    expect(old.at(-1)).to.equal('2028-11-16T19:00:00+00:00');
    expect(starts(...vevent('DTSTART:20010104T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=9'))).to.deep.equal([]);
    // What does not come again is shown whenever it was.
    expect(starts(...vevent('DTSTART:20010104T190000Z'))).to.deep.equal(['2001-01-04T19:00:00+00:00']);
  });

  it('is told to its end where it says when that is', () => {
    const weekly = vevent('DTSTART;TZID=Europe/London:20261203T190000', 'RRULE:FREQ=WEEKLY;COUNT=200');
    expect(starts(...weekly)).to.have.length(200);
    const monthly = vevent('DTSTART:20261203T190000Z', 'RRULE:FREQ=MONTHLY;UNTIL=20310103T190000Z');
    expect(starts(...monthly).at(-1)).to.equal('2031-01-03T19:00:00+00:00');
  });

  it('has at most 500 instances, those that are over left out first, and the editor is told', () => {
    const { events, notes } = read(...vevent('DTSTART:20010104T190000Z', 'RRULE:FREQ=DAILY'));
    expect(events.length).to.equal(500);
    expect(events[0]?.startDate).to.equal('2026-11-23T19:00:00+00:00');
    expect(notes).to.deep.equal([{ item: 'Tea', code: 'series-cut' }]);
  });

  it('is shown once where its rule cannot be read, and the editor is told', () => {
    for (const rule of [
      'RRULE:every Thursday',
      'RRULE:FREQ=FORTNIGHTLY',
      'RRULE:',
      'RRULE:FREQ=WEEKLY;BYDAY=XX',
    ]) {
      const { events, notes } = series(rule);
      expect(
        events.map(({ startDate }) => startDate),
        rule,
      ).to.deep.equal(['2026-10-15T19:00:00+01:00']);
      expect(notes, rule).to.deep.equal([{ item: 'Tea', code: 'unreadable-rule' }]);
    }
  });
});

describe('a change to one instance of a series', () => {
  const moved = change(
    '20261022T190000',
    'SUMMARY:Tea (moved)',
    'DTSTART;TZID=Europe/London:20261023T140000',
    'DURATION:PT1H',
  );
  const cancelled = change(
    '20261029T190000',
    'STATUS:CANCELLED',
    'DTSTART;TZID=Europe/London:20261029T190000',
  );

  it('wins over the series wherever it stands, tells where it was, and keeps its name', () => {
    for (const lines of [
      [...weekly, ...moved, ...cancelled],
      [...cancelled, ...moved, ...weekly],
    ]) {
      const { events } = read(...lines);
      expect(events.map(({ startDate }) => startDate.slice(5, 10))).to.deep.equal([
        '10-15',
        '10-23',
        '10-29',
        '11-05',
      ]);
      expect(events[1]).to.deep.include({
        identifier: 'tea/20261022T190000',
        name: 'Tea (moved)',
        startDate: '2026-10-23T14:00:00+01:00',
        endDate: '2026-10-23T15:00:00+01:00',
        previousStartDate: ['2026-10-22T19:00:00+01:00'],
        eventStatus: 'EventRescheduled',
      });
      expect(events[2]).to.deep.include({ identifier: 'tea/20261029T190000', eventStatus: 'EventCancelled' });
      expect(events[2]).not.to.have.property('previousStartDate');
    }
  });

  it('may name the instance in UTC, and say no more than that it is off', () => {
    const stub = [
      'BEGIN:VEVENT',
      'UID:tea',
      'RECURRENCE-ID:20261029T190000Z',
      'STATUS:CANCELLED',
      'END:VEVENT',
    ];
    const { events, skipped } = read(...weekly, ...stub);
    expect(skipped).to.deep.equal([]);
    expect(events[2]).to.deep.include({
      identifier: 'tea/20261029T190000',
      name: 'Tea',
      startDate: '2026-10-29T19:00:00+00:00',
      eventStatus: 'EventCancelled',
    });
  });

  it('of a series of whole days may name the instance by a time', () => {
    const { events } = read(
      ...vevent('DTSTART;VALUE=DATE:20261015', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...vevent('RECURRENCE-ID;TZID=W. Europe Standard Time:20261022T000000', 'DTSTART;VALUE=DATE:20261023'),
    );
    expect(events.map(({ startDate }) => startDate)).to.deep.equal(['2026-10-15', '2026-10-23']);
    expect(events[1]?.previousStartDate).to.deep.equal(['2026-10-22']);
  });

  it('that was changed again counts as it was last', () => {
    const again = change('20261022T190000', 'SEQUENCE:2', 'DTSTART;TZID=Europe/London:20261024T140000');
    for (const lines of [
      [...moved, ...again],
      [...again, ...moved],
    ])
      expect(starts(...weekly, ...lines)[1]).to.equal('2026-10-24T14:00:00+01:00');
  });

  it('is shown where its series is not in the file, or does not give it', () => {
    expect(read(...moved).events).to.have.length(1);
    expect(read(...moved).events[0]).to.deep.include({
      identifier: 'tea/20261022T190000',
      startDate: '2026-10-23T14:00:00+01:00',
    });
    const extra = change('20261020T190000', 'DTSTART;TZID=Europe/London:20261020T190000');
    expect(starts(...weekly, ...extra)).to.include('2026-10-20T19:00:00+01:00');
  });

  it('that cannot be read is named, and hides nothing else', () => {
    const broken = change('20261022T190000', 'SUMMARY:Leap', 'SEQUENCE:9', 'DTSTART:20270231T100000');
    const { events, skipped } = read(...weekly, ...broken, ...cancelled);
    expect(events.map(({ startDate }) => startDate.slice(5, 10))).to.deep.equal([
      '10-15',
      '10-22',
      '10-29',
      '11-05',
    ]);
    expect(skipped.map(({ item, reason }) => [item, reason])).to.deep.equal([['Leap', 'impossible-date']]);
  });

  it('may go for all that follow', () => {
    const { events } = read(
      ...weekly,
      ...vevent(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261022T190000',
        'SUMMARY:Early tea',
        'DTSTART;TZID=Europe/London:20261022T180000',
      ),
      ...cancelled,
    );
    expect(events.map(({ name, startDate, eventStatus }) => [name, startDate, eventStatus])).to.deep.equal([
      ['Tea', '2026-10-15T19:00:00+01:00', 'EventScheduled'],
      ['Early tea', '2026-10-22T18:00:00+01:00', 'EventRescheduled'],
      ['Tea', '2026-10-29T19:00:00+00:00', 'EventCancelled'],
      ['Early tea', '2026-11-05T18:00:00+00:00', 'EventRescheduled'],
    ]);
  });

  it('for all that follow gives way to the next of its kind', () => {
    const from = (day: string, name: string) =>
      vevent(`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:${day}T190000`, `SUMMARY:${name}`);
    for (const lines of [
      [...from('20261022', 'Cake'), ...from('20261029', 'Soup')],
      [...from('20261029', 'Soup'), ...from('20261022', 'Cake')],
    ])
      expect(read(...weekly, ...lines).events.map(({ name }) => name)).to.deep.equal([
        'Tea',
        'Cake',
        'Soup',
        'Soup',
      ]);
  });
});

describe('a hostile calendar file', () => {
  it('cannot ask for more than anyone would look at', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;COUNT=999999999',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=999999999999',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=YEARLY;INTERVAL=99999999999999999999',
      'FREQ=HOURLY;BYHOUR=3;BYDAY=5MO',
      'FREQ=WEEKLY;BYWEEKNO=54',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=WEEKLY;COUNT=99999;INTERVAL=9999',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=300',
    ]) {
      const { events } = read(
        ...vevent('DTSTART:00010101T000000Z', `RRULE:${rule}`),
        ...vevent('DTSTART:20261203T100000Z', 'UID:2', `RRULE:${rule}`),
      );
      expect(events.length, rule).to.be.at.most(1000);
    }
  });

  it('cannot keep a page busy with many series that never come', () => {
    const never = 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30';
    const many = [...Array(500).keys()].flatMap((at) =>
      vevent(`UID:${at}`, 'DTSTART:20261203T100000Z', never),
    );
    const { events, notes } = icalendar.read(calendar(...many), about);
    expect(events.length).to.be.at.most(500);
    expect(notes?.[0]?.code).to.equal('series-cut');
  });

  it('may be long', () => {
    const many = [...Array(20_000).keys()].flatMap((at) => vevent(`UID:${at}`, 'DTSTART:20261203T100000Z'));
    expect(icalendar.read(calendar(...many), about).events.length).to.equal(20_000);
    expect(
      read(...vevent('DTSTART:20261203T100000Z', ...Array(50_000).fill('BEGIN:X'))).skipped,
    ).to.deep.equal([]);
  });

  it('cannot make a date out of what no calendar reaches', () => {
    for (const lines of [
      ['DTSTART:99991231T235959Z', 'DURATION:P99999999W'],
      ['DTSTART:99991231T235959Z', 'RRULE:FREQ=DAILY'],
      ['DTSTART:00010101T000000Z', 'DTEND:99991231T240000Z'],
      ['DTSTART:00000101T000000Z'],
      ['DTSTART;TZID=Pacific/Apia:20111230T120000', 'DURATION:-P99999D'],
    ])
      expect(read(...vevent(...lines)), lines.join()).to.have.property('events');
  });
});
