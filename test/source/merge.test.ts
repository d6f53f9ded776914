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
});
