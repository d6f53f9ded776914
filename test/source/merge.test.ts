import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { merge } from '../../src/source/merge.ts';

const event = (identifier: string, startDate: string, more: Partial<EventRecord> = {}): EventRecord => ({
  identifier,
  name: 'Tea',
  startDate,
  timeZone: 'Europe/London',
  allDay: true,
  eventStatus: 'EventScheduled',
  source: { format: 'json-ld' },
  ...more,
});

describe('the same event from several sources', () => {
  it('is shown once, with what each knows, in its first place', () => {
    const { events, notes } = merge([
      event('a', '2026-12-03', { url: 'https://one.example/', description: 'Short' }),
      event('b', '2026-12-03'),
      event('a', '2026-12-03', { description: 'Long', keywords: ['tea'], maximumPlaces: 2 }),
    ]);
    expect(events.map(({ identifier }) => identifier)).to.deep.equal(['a', 'b']);
    expect(events[0]).to.include({ url: 'https://one.example/', description: 'Long', maximumPlaces: 2 });
    expect(notes).to.deep.equal([{ source: 'json-ld', item: 'a', code: 'same-event-twice' }]);
  });

  it('says what the fuller one says, and of equally full ones the later', () => {
    const full = event('a', '2026-12-03', { name: 'Full', url: 'https://one.example/' });
    const poor = event('a', '2026-12-03', { name: 'Poor' });
    expect(merge([full, poor]).events[0]?.name).to.equal('Full');
    expect(merge([poor, full]).events[0]?.name).to.equal('Full');
    expect(merge([poor, event('a', '2026-12-03', { name: 'Later' })]).events[0]?.name).to.equal('Later');
  });

  it('on several dates is several events, whose names do not change with their order', () => {
    const dates = ['2026-12-03', '2026-12-10', '2026-12-10', '2026-12-17'];
    const expected = dates
      .slice(0, 2)
      .concat('2026-12-17')
      .map((date) => `tea/${date}`);
    expect(
      merge(dates.map((date) => event('tea', date))).events.map(({ identifier }) => identifier),
    ).to.deep.equal(expected);
    expect(
      merge(dates.reverse().map((date) => event('tea', date))).events.map(({ identifier }) => identifier),
    ).to.deep.equal(expected.reverse());
  });

  it('in two places is two events, where no one gave it an identifier, in any order', () => {
    const at = (name: string): Partial<EventRecord> => ({ location: [{ type: 'Place', name }] });
    const coffee = (where: string) => event('tea-2026-12-03', '2026-12-03', where ? at(where) : {});
    const identifiers = (...places: readonly string[]) =>
      merge(places.map(coffee)).events.map(({ identifier }) => identifier);
    const both = ['tea-2026-12-03/Ashby hall', 'tea-2026-12-03/Barton hall'];
    expect(identifiers('Ashby hall', 'Barton hall')).to.deep.equal(both);
    expect(identifiers('Barton hall', 'Ashby hall')).to.deep.equal([...both].reverse());
    expect(identifiers('Ashby hall', 'Barton hall', 'Ashby hall')).to.deep.equal(both);
    expect(identifiers('Ashby hall', '')).to.deep.equal(['tea-2026-12-03']);
    expect(identifiers('Ashby hall', 'ashby hall, Leicestershire')).to.deep.equal(['tea-2026-12-03']);
    expect(
      merge([event('a', '2026-12-03', at('Ashby')), event('a', '2026-12-03', at('Barton'))]).events,
    ).to.have.length(1);
  });
});
