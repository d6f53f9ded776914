import { expect } from 'chai';
import { endOf, instantOfDate, startOf, wallClock } from '../../src/event/moment.ts';
import { eventWith } from './records.ts';

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('Moments', () => {
  it('a whole day starts at its 00:00 where the event happens', () => {
    expect(iso(startOf(eventWith({ startDate: '2026-07-01' })))).to.equal('2026-06-30T23:00');
    expect(iso(startOf(eventWith({ startDate: '2026-07-01', timeZone: 'Pacific/Kiritimati' })))).to.equal(
      '2026-06-30T10:00',
    );
  });

  it('a moment is the same in every zone', () => {
    expect(instantOfDate('2026-07-01T10:00:00+01:00', 'Asia/Kathmandu')).to.equal(Date.UTC(2026, 6, 1, 9));
  });

  for (const [startDate, timeZone, end, why] of [
    ['2026-03-29', 'Europe/London', '2026-03-29T23:00', 'a day of 23 hours'],
    ['2026-10-25', 'Europe/Dublin', '2026-10-26T00:00', 'a day of 25 hours'],
    ['2026-11-01', 'America/New_York', '2026-11-02T05:00', 'a day of 25 hours'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-04T13:00', 'a day of 23 and a half hours'],
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00', 'a day before one without its midnight'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T10:00', 'a day before one that never was'],
    ['2026-12-31', 'UTC', '2027-01-01T00:00', 'the last day of a year'],
    ['2028-02-28', 'UTC', '2028-02-29T00:00', 'a day before a leap day'],
  ] as const)
    it(`${startDate} in ${timeZone} ends at ${end} UTC: ${why}`, () =>
      expect(iso(endOf(eventWith({ startDate, timeZone })))).to.equal(end));

  it('an end without a time takes in that day, after a start with a time too', () => {
    const event = eventWith({ startDate: '2026-12-03T10:00:00+00:00', endDate: '2026-12-04' });
    expect(iso(endOf(event))).to.equal('2026-12-05T00:00');
  });

  it('an all-day event that was written with times ends with its day', () => {
    const event = eventWith({
      allDay: true,
      startDate: '2026-12-03T00:00:00+00:00',
      endDate: '2026-12-04T23:59:59+00:00',
    });
    expect(iso(endOf(event))).to.equal('2026-12-05T00:00');
  });

  it('the wall shows no time for a day, and the time where it happens for a moment', () => {
    expect(wallClock('2019-02-28', 'Pacific/Kiritimati')).to.deep.equal({ year: 2019, month: 2, day: 28 });
    expect(wallClock('2019-02-28T23:30:00+00:00', 'Asia/Kathmandu')).to.deep.equal({
      year: 2019,
      month: 3,
      day: 1,
      hour: 5,
      minute: 15,
    });
  });

  it('text that is no date is no moment, and nothing throws', () => {
    expect(Number.isNaN(instantOfDate('soon', 'Europe/London'))).to.equal(true);
    expect(Number.isNaN(endOf(eventWith({ startDate: 'soon' })))).to.equal(true);
  });
});
