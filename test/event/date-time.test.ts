import { expect } from 'chai';
import { isDateOnly, readDateTime } from '../../src/event/date-time.ts';

const london = (text: string): unknown => {
  const read = readDateTime(text, 'Europe/London');
  return 'value' in read ? read.value : read.reason;
};

/** [what is written, what is read, why]. */
const accepted = [
  ['2019-02-28', '2019-02-28', 'a date without a time stays one'],
  ['2028-02-29', '2028-02-29', 'a leap day'],
  ['2000-02-29', '2000-02-29', 'a leap day in a century that divides by 400'],
  ['1066-10-14', '1066-10-14', 'an old date'],
  ['0001-01-01', '0001-01-01', 'the first day'],
  ['9999-12-31', '9999-12-31', 'the last day'],
  ['2026-12-03T10:00:00', '2026-12-03T10:00:00+00:00', 'winter time where nothing is said'],
  ['2026-07-01T10:00:00', '2026-07-01T10:00:00+01:00', 'summer time where nothing is said'],
  ['2026-12-03T10:00', '2026-12-03T10:00:00+00:00', 'no seconds'],
  ['2026-12-03 10:00', '2026-12-03T10:00:00+00:00', 'a space for the T'],
  ['2026-12-03 10:00:30', '2026-12-03T10:00:30+00:00', 'seconds are kept'],
  ['2026-12-03T10:00:00Z', '2026-12-03T10:00:00+00:00', 'Z'],
  ['2026-07-01T10:00Z', '2026-07-01T10:00:00+00:00', 'Z without seconds, in summer'],
  ['2026-12-03T10:00:00+01:00', '2026-12-03T10:00:00+01:00', 'an offset is kept, not converted'],
  ['2026-12-03T10:00:00+0100', '2026-12-03T10:00:00+01:00', 'an offset without its colon'],
  ['2026-12-03T10:00+01', '2026-12-03T10:00:00+01:00', 'an offset of hours'],
  ['2026-12-03T10:00:00-03:30', '2026-12-03T10:00:00-03:30', 'an offset behind, with half an hour'],
  ['2026-12-03T10:00:00-00:30', '2026-12-03T10:00:00-00:30', 'an offset behind by less than an hour'],
  ['2026-12-03T10:00:00+05:45', '2026-12-03T10:00:00+05:45', 'an offset with three quarters'],
  ['2026-12-03T10:00:00-00:00', '2026-12-03T10:00:00+00:00', 'minus nothing is UTC'],
  ['2026-12-03T10:00:00.123456789Z', '2026-12-03T10:00:00+00:00', 'a fraction is dropped'],
  ['2026-12-03T10:00:00,5', '2026-12-03T10:00:00+00:00', 'a fraction behind a comma'],
  ['2026-12-03T24:00:00', '2026-12-04T00:00:00+00:00', '24:00 is the next day'],
  ['2026-12-31T24:00', '2027-01-01T00:00:00+00:00', '24:00 is the next year'],
  ['2026-12-03T24:00+02:00', '2026-12-04T00:00:00+02:00', '24:00 keeps its offset'],
  ['0050-06-01T10:00:00Z', '0050-06-01T10:00:00+00:00', 'a year of two digits is not 1950'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00+00:00', 'the first moment'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59+00:00', 'the last moment'],
] as const;

const impossible = [
  ['2026-02-30', '30 February'],
  ['2026-02-29', '29 February in a common year'],
  ['1900-02-29', '29 February in a century that does not divide by 400'],
  ['2026-02-29T10:00:00Z', '29 February with a time'],
  ['2026-11-31T10:00', '31 November'],
  ['2026-13-01', 'a thirteenth month'],
  ['2026-00-10', 'no month'],
  ['2026-10-00', 'no day'],
  ['0000-00-00', 'a database that has no date'],
  ['0000-01-01', 'the year 0'],
  ['2026-12-03T25:00:00', 'hour 25'],
  ['2026-12-03T24:30:00', 'half past 24'],
  ['2026-12-03T24:00:01', 'a second past 24'],
  ['2026-12-03T10:61:00', 'minute 61'],
  ['2026-12-03T10:00:60', 'second 60'],
  ['9999-12-31T24:00:00', 'the day after the last'],
] as const;

const unreadable = [
  '',
  ' ',
  'soon',
  'TBC',
  '2026',
  '2026-12',
  '2026-W49-4',
  '2026-337',
  '20261203',
  '20261203T100000Z',
  '2026-12-03T',
  '2026-12-03T10',
  '2026-12-03T10:0',
  '2026-12-03T1:00',
  '2026-12-03T10:00:00+25:00',
  '2026-12-03T10:00:00+01:60',
  '2026-12-03T10:00:00+1',
  '2026-12-03T10:00:00 +01:00',
  '2026-12-03T10:00:00Z+01:00',
  '2026-12-03T10:00:00 Europe/London',
  '2026-12-03T10:00.5',
  '2026-12-03Z',
  '2026-12-03+01:00',
  '2026-12-03t10:00',
  '2026-12-3',
  '26-12-03',
  '-002026-12-03',
  '+002026-12-03',
  '12026-12-03',
  ' 2026-12-03',
  '2026-12-03\n',
  '2026-12-03  10:00',
  '03/12/2026',
  '12/03/2026 10:00',
  '3 December 2026',
  'Dec 3 2026',
  'Thu, 03 Dec 2026 10:00:00 GMT',
  '1796292000000',
  '٢٠٢٦-١٢-٠٣',
];

describe('The reader of dates', () => {
  for (const [text, read, why] of accepted)
    it(`reads ${text}: ${why}`, () => expect(london(text)).to.equal(read));

  for (const [text, why] of impossible)
    it(`finds ${text} impossible: ${why}`, () => expect(london(text)).to.equal('impossible-date'));

  for (const text of unreadable)
    it(`cannot read ${JSON.stringify(text)}`, () => expect(london(text)).to.equal('unreadable-date'));

  it('reads what it has written to the same', () => {
    for (const [, read] of accepted) expect(london(read)).to.equal(read);
  });

  it('takes a zone that nobody knows for UTC', () => {
    expect(readDateTime('2026-07-01T10:00', 'Mars/Olympus')).to.deep.equal({
      value: '2026-07-01T10:00:00+00:00',
    });
  });

  it('reads a time before zones were agreed', () => {
    const read = readDateTime('1066-10-14T09:00', 'Europe/London');
    expect(read).to.deep.equal({ value: '1066-10-14T09:00:00-00:01' });
  });

  it('knows a whole day from a moment', () => {
    expect(isDateOnly('2019-02-28')).to.equal(true);
    expect(isDateOnly('2019-02-28T00:00:00+00:00')).to.equal(false);
  });
});
