import { expect } from 'chai';
import { byMonth, inOrder } from '../../src/event/agenda.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { eventWith, series } from './records.ts';

const ids = (events: readonly EventRecord[]): readonly string[] => events.map(({ identifier }) => identifier);

describe('The agenda', () => {
  it('puts events in order of start, then end, then name, and leaves equals as they were', () => {
    const startDate = '2026-12-03T10:00:00+00:00';
    const events = [
      eventWith({ identifier: 'later', startDate: '2026-12-03T10:00:01+00:00' }),
      eventWith({ identifier: 'b', startDate, endDate: '2026-12-03T12:00:00+00:00', name: 'B' }),
      eventWith({ identifier: 'first twin', startDate, endDate: '2026-12-03T12:00:00+00:00', name: 'A' }),
      eventWith({
        identifier: 'second twin',
        startDate,
        endDate: '2026-12-03T12:00:00+00:00',
        name: { en: 'A' },
      }),
      eventWith({ identifier: 'short', startDate, endDate: '2026-12-03T11:00:00+00:00', name: 'Z' }),
      eventWith({ identifier: 'all day' }),
    ];
    expect(ids(inOrder(events))).to.deep.equal([
      'all day',
      'short',
      'first twin',
      'second twin',
      'b',
      'later',
    ]);
  });

  it('orders by the moment, not by the digits, where offsets differ', () => {
    const events = [
      eventWith({ identifier: 'New York', startDate: '2026-12-03T09:00:00-05:00' }),
      eventWith({ identifier: 'London', startDate: '2026-12-03T10:00:00+00:00' }),
    ];
    expect(ids(inOrder(events))).to.deep.equal(['London', 'New York']);
  });

  it('does not disturb the list it was given', () => {
    const events = [...series].reverse();
    inOrder(events);
    expect(ids(events)[0]).to.equal('Fife');
  });

  it('puts the series of 2019 into its three months', () => {
    const months = byMonth(inOrder([...series].reverse()));
    expect(months.map(({ year, month, events }) => [year, month, ids(events)])).to.deep.equal([
      [2019, 2, ['Sheffield', 'Swansea']],
      [2019, 3, ['South East London']],
      [2019, 4, ['Fife']],
    ]);
  });

  it('puts an event into the month it starts in where it happens', () => {
    const events = [
      eventWith({ startDate: '2026-03-31T23:30:00+00:00', timeZone: 'Europe/London' }),
      eventWith({ startDate: '2026-03-31T12:00:00-10:00', timeZone: 'Pacific/Honolulu' }),
    ];
    expect(byMonth(events).map(({ month, events }) => [month, events.length])).to.deep.equal([
      [3, 1],
      [4, 1],
    ]);
  });

  it('keeps months in the order of the calendar', () => {
    const events = [eventWith({ startDate: '2027-01-01' }), eventWith({ startDate: '2026-12-31' })];
    expect(byMonth(events).map(({ year }) => year)).to.deep.equal([2026, 2027]);
  });
});
