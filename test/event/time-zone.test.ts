import { expect } from 'chai';
import { readDateTime } from '../../src/event/date-time.ts';
import { isTimeZone, offsetInMinutes, wallClockOf } from '../../src/event/time-zone.ts';

const read = (text: string, zone: string): string => {
  const result = readDateTime(text, zone);
  return 'value' in result ? result.value : result.reason;
};

/** [zone, what is written, what it is, why]. */
const traps = [
  ['Europe/London', '2026-03-29T00:59', '2026-03-29T00:59:00+00:00', 'before the gap'],
  ['Europe/London', '2026-03-29T01:00', '2026-03-29T02:00:00+01:00', 'the gap begins'],
  ['Europe/London', '2026-03-29T01:30', '2026-03-29T02:30:00+01:00', 'in the gap'],
  ['Europe/London', '2026-03-29T02:00', '2026-03-29T02:00:00+01:00', 'after the gap'],
  ['Europe/London', '2026-10-25T00:59', '2026-10-25T00:59:00+01:00', 'before the overlap'],
  ['Europe/London', '2026-10-25T01:30', '2026-10-25T01:30:00+01:00', 'in the overlap: the first'],
  [
    'Europe/London',
    '2026-10-25T01:30Z',
    '2026-10-25T01:30:00+00:00',
    'in the overlap: the second, when said',
  ],
  ['Europe/London', '2026-10-25T02:00', '2026-10-25T02:00:00+00:00', 'after the overlap'],
  ['Europe/London', '1970-01-01T12:00', '1970-01-01T12:00:00+01:00', 'the years of British Standard Time'],
  [
    'Europe/Dublin',
    '2026-03-29T01:30',
    '2026-03-29T02:30:00+01:00',
    'where winter is the exception: the gap',
  ],
  [
    'Europe/Dublin',
    '2026-10-25T01:30',
    '2026-10-25T01:30:00+01:00',
    'where winter is the exception: the overlap',
  ],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T03:30:00-04:00', 'the gap'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T01:30:00-04:00', 'the overlap'],
  [
    'America/New_York',
    '2026-11-01T01:30-05:00',
    '2026-11-01T01:30:00-05:00',
    'the overlap: the second, when said',
  ],
  ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T01:00:00-02:00', 'a day without its midnight'],
  ['America/St_Johns', '2026-07-01T10:00', '2026-07-01T10:00:00-02:30', 'half an hour, behind'],
  ['Asia/Kathmandu', '2026-07-01T10:00', '2026-07-01T10:00:00+05:45', 'three quarters of an hour'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45:00+11:00', 'a gap of half an hour'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-05T01:45:00+11:00', 'an overlap of half an hour'],
  ['Pacific/Apia', '2011-12-29T23:59', '2011-12-29T23:59:00-10:00', 'the day before the day that never was'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00:00+14:00', 'the day that never was'],
  ['Pacific/Apia', '2011-12-31T00:00', '2011-12-31T00:00:00+14:00', 'the day after the day that never was'],
  ['Pacific/Apia', '2012-04-01T03:30', '2012-04-01T03:30:00+14:00', 'the overlap'],
  ['Pacific/Kiritimati', '2026-01-01T00:00', '2026-01-01T00:00:00+14:00', 'the first to see the new year'],
  ['Pacific/Kwajalein', '1969-09-30T23:30', '1969-09-30T23:30:00+11:00', 'a day that came twice: the first'],
  ['Pacific/Honolulu', '2026-07-01T10:00', '2026-07-01T10:00:00-10:00', 'where nothing changes'],
  ['Etc/GMT+5', '2026-07-01T10:00', '2026-07-01T10:00:00-05:00', 'where the sign is turned about'],
  ['UTC', '2026-07-01T10:00', '2026-07-01T10:00:00+00:00', 'where there is no offset'],
] as const;

describe('Time zones', () => {
  for (const [zone, text, value, why] of traps)
    it(`reads ${text} in ${zone} as ${value}: ${why}`, () => expect(read(text, zone)).to.equal(value));

  it('shows an instant on the wall clock of a zone', () => {
    const instant = Date.UTC(2026, 6, 1, 23, 30, 15);
    expect(wallClockOf(instant, 'Asia/Kathmandu')).to.deep.equal({
      year: 2026,
      month: 7,
      day: 2,
      hour: 5,
      minute: 15,
      second: 15,
    });
  });

  it('agrees on both sides of the second at which clocks change', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(offsetInMinutes(change - 1, 'Europe/London')).to.equal(0);
    expect(offsetInMinutes(change, 'Europe/London')).to.equal(60);
  });

  it('knows names by IANA in any case, and takes nothing else for a zone', () => {
    for (const name of ['Europe/London', 'europe/london', 'UTC', 'Etc/GMT-14', 'Asia/Calcutta'])
      expect(isTimeZone(name), name).to.equal(true);
    for (const name of ['', '+01:00', '+0100', 'Z', 'GMT Standard Time', 'Mars/Olympus', 'Europe/London '])
      expect(isTimeZone(name), name).to.equal(false);
  });

  it('does not throw for a zone or an instant that cannot be', () => {
    expect(offsetInMinutes(0, 'Mars/Olympus')).to.equal(0);
    expect(offsetInMinutes(NaN, 'Europe/London')).to.equal(0);
    expect(offsetInMinutes(8.64e15, 'Pacific/Kiritimati')).to.equal(840);
    expect(offsetInMinutes(9e15, 'Pacific/Kiritimati')).to.equal(0);
  });
});
