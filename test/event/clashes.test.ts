import { expect } from 'chai';
import { clashes } from '../../src/event/clashes.ts';
import { together } from '../../src/event/together.ts';
import { eventWith } from './records.ts';

const at = (identifier: string, from: string, until?: string) =>
  eventWith({
    identifier,
    startDate: `2019-03-04T${from}:00+00:00`,
    ...(until && { endDate: `2019-03-04T${until}:00+00:00` }),
    allDay: false,
  });
const day = (identifier: string, startDate: string, endDate?: string) =>
  eventWith({ identifier, startDate, ...(endDate && { endDate }), allDay: true });

const said = (...events: Parameters<typeof clashes>[0]) =>
  clashes(events).map(({ events: pair, sure }) => [...pair.map((one) => one.identifier), sure]);

describe('events that a visitor picks together', () => {
  it('clash where their times overlap, and not where one begins as the other ends', () => {
    expect(said(at('a', '10:00', '12:00'), at('b', '11:59', '13:00'))).to.deep.equal([['a', 'b', true]]);
    expect(said(at('a', '10:00', '12:00'), at('b', '12:00', '13:00'))).to.deep.equal([]);
  });

  it('only may clash where one does not say when it ends, or names a day alone', () => {
    expect(said(at('a', '10:00'), at('b', '15:00', '16:00'))).to.deep.equal([['a', 'b', false]]);
    expect(said(at('a', '10:00'), at('b', '10:00'))).to.deep.equal([['a', 'b', true]]);
    expect(said(day('a', '2019-03-04'), at('b', '10:00', '11:00'))).to.deep.equal([['a', 'b', false]]);
    expect(said(day('a', '2019-03-04'), day('b', '2019-03-05'))).to.deep.equal([]);
    expect(said(day('a', '2019-03-03', '2019-03-06'), day('b', '2019-03-05'))).to.deep.equal([
      ['a', 'b', false],
    ]);
  });

  it('are compared in time, not in the clocks of their places', () => {
    const far = eventWith({
      identifier: 'far',
      startDate: '2019-03-04T10:00:00-05:00',
      endDate: '2019-03-04T12:00:00-05:00',
      timeZone: 'America/New_York',
      allDay: false,
    });
    expect(said(at('a', '10:00', '12:00'), far)).to.deep.equal([]);
    expect(said(at('a', '15:30', '16:00'), far)).to.deep.equal([['a', 'far', true]]);
  });

  it('are asked about once: what each asks, and no more places than every one has', () => {
    const one = eventWith({ maximumPlaces: 6, questions: [{ name: 'a' }], offers: [{}, {}] });
    const other = eventWith({ maximumPlaces: 4, remainingAttendeeCapacity: 3, questions: [{ name: 'b' }] });
    const full = eventWith({ remainingAttendeeCapacity: 0, waitingList: { open: true } });
    const all = together([one, other, full]);
    expect(all.maximumPlaces).to.equal(4);
    expect(all.remainingAttendeeCapacity).to.equal(3);
    expect(all.questions).to.deep.equal([{ name: 'a' }, { name: 'b' }]);
    expect(all).not.to.have.property('offers');
    expect(together([one])).to.equal(one);
  });
});
