import { expect } from 'chai';
import { readEvents } from '../../src/source/events.ts';

const reading = { pageUrl: 'https://charity.example/events/', timeZone: 'Europe/London' };
const read = (events: readonly unknown[]) => readEvents({ kind: 'events', events }, reading);

describe('events that a script gives', () => {
  it('need not say that they are events', async () => {
    const { events, failures } = await read([
      { name: 'Sheffield', startDate: '2019-02-11', url: 'sheffield' },
    ]);
    expect(events[0]).to.include({ name: 'Sheffield', url: 'https://charity.example/events/sheffield' });
    expect(events[0]?.source.format).to.equal('events');
    expect(failures).to.deep.equal([]);
  });

  it('may be none', async () => {
    expect(await read([])).to.deep.equal({ events: [], skipped: [], failures: [], notes: [] });
  });

  it('are read each on its own, and named when they are left out', async () => {
    const { events, skipped } = await read([
      { name: 'Fife', startDate: '2019-04-25' },
      { name: 'Swansea' },
      undefined,
    ]);
    expect(events.map(({ name }) => name)).to.deep.equal(['Fife']);
    expect(skipped).to.deep.equal([
      { source: 'events', item: 'Swansea', reason: 'no-start' },
      { source: 'events', item: '3', reason: 'not-an-object' },
    ]);
  });

  it('may be objects that misbehave, and nothing is thrown', async () => {
    const odd = Object.defineProperty({}, 'name', { enumerable: true, get: () => JSON.parse('{') });
    expect((await read([odd])).failures).to.deep.equal([{ source: 'events', code: 'not-read' }]);
    const round: unknown[] = [];
    round.push(round, round);
    expect((await read([round, { name: 'Fife', startDate: '2019-04-25' }])).events).to.have.length(1);
  });

  it('are read in part when they are more than anyone meant, and that is said', async () => {
    const many = [...Array(50_001).keys()].map(() => ({ name: 'Tea', startDate: '2027-03-09' }));
    expect((await read(many)).skipped).to.deep.equal([{ source: 'events', item: 'Tea', reason: 'too-many' }]);
  });

  it('are shown in part when they are more than anyone could look at: those that are first by date', async () => {
    const many = [...Array(20_010).keys()].map((n) => ({
      name: `Event ${n}`,
      startDate: n ? '2026-12-03' : '2027-12-03',
    }));
    const { events, skipped } = await read(many);
    expect(events).to.have.length(20_000);
    expect(events.some(({ name }) => name === 'Event 0')).to.equal(false);
    expect(skipped).to.deep.equal([
      { source: 'events', item: '', reason: 'too-many', facts: { shown: 20_000, all: 20_010 } },
    ]);
  });
});
