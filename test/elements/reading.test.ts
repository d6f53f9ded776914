import { expect } from 'chai';
import { Reader, type Reading } from '../../src/elements/event-timetable/reading.ts';

const how = { timeZone: 'Europe/London', pageUrl: 'https://charity.example/' };
const events = [{ name: 'Sheffield', startDate: '2019-02-11' }];

const drawing = { prepare: async () => undefined };

const read = (ready: () => Promise<typeof drawing>): Promise<Reading> =>
  new Promise((resolve) => {
    // A busy machine may be told meanwhile that it takes long.
    const changed = (reading: Reading): void => (reading.kind === 'reading' ? undefined : resolve(reading));
    void new Reader(ready, changed).read({ kind: 'events', events }, how);
  });

describe('reading for a timetable', () => {
  it('gives the events once what draws them is there', async () => {
    const reading = await read(async () => drawing);
    expect(reading.kind === 'read' && reading.events.map(({ name }) => name)).to.deep.equal(['Sheffield']);
  });

  it('fails, so that the fallback and a way to try again are shown, when what draws events cannot be fetched', async () => {
    const reading = await read(() => Promise.reject(new TypeError()));
    expect(reading.kind === 'failed' && reading.problem).to.deep.equal({
      source: 'events',
      code: 'not-read',
    });
  });
});
