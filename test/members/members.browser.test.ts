import { expect } from 'chai';
import { bookedAmong, readAmong, type Members } from './spoilt-page.ts';

const kinds = ['function', 'text', 'true'] as const;
const sound: Members = { names: ['memberThatNobodyReads'], as: 'true' };

describe('a page whose script gave every object members', () => {
  it('is sent what any other is, and its visitors read the same, whatever all of them are', async function () {
    this.timeout(90_000);
    const usual = await bookedAmong(sound);
    for (const as of kinds) expect(await bookedAmong({ as }), as).to.equal(usual);
    // With these no library can read calendars, and so they stand alone.
    expect(await bookedAmong({ names: ['get', 'set'], as: 'function' })).to.equal(usual);
  });

  it('shows the events of every format and asks every question as any other does', async function () {
    this.timeout(90_000);
    const [usual, ...spoilt] = await Promise.all([sound, ...kinds.map((as) => ({ as }))].map(readAmong));
    spoilt.forEach((told, at) =>
      told.forEach((words, part) => expect(words, kinds[at]).to.equal(usual?.[part])),
    );
  });
});
