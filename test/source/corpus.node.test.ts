import { expect } from 'chai';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { sharedRows } from '../fixtures/shared.ts';
import { about } from './about.ts';

const good = { '@type': 'Event', name: 'The good one', startDate: '2027-01-05T10:00:00+00:00' };

/** `{"$repeat": [text, times]}` stands for a long text. */
const grown = (_: string, value: unknown): unknown => {
  const [text, times] = Object(value).$repeat ?? [];
  return text ? String(text).repeat(Number(times)) : value;
};

describe('the shared corpus of bad events', () => {
  for (const { id, expected, reason, input, raw, nest, gives } of sharedRows(
    'corpora/events-bad.json',
    'events',
  )) {
    const [open, close, times] = Array.isArray(nest) ? nest.map(String) : [];
    const text =
      raw !== undefined
        ? String(raw)
        : open
          ? open.repeat(Number(times)) + (close ?? '').repeat(Number(times))
          : JSON.stringify([good, input], grown);
    it(`${expected}: ${reason} (${id})`, () => {
      // What fetches it has stripped the mark.
      const read = jsonLd.read(text.replace(/^\uFEFF/, ''), about);
      const others = read.events.filter((event) => event.name !== good.name);
      if (expected === 'error' && reason !== 'a-page') expect(read.failed).to.equal(reason);
      if (raw === undefined && !open) expect(read.events[0]?.name).to.equal(good.name);
      if (expected === 'skip') {
        expect(others).to.deep.equal([]);
        expect(read.skipped.map((skipped) => skipped.reason)).to.deep.equal([reason]);
      }
      if (expected === 'keep') {
        expect(read.failed).to.equal(undefined);
        expect(read.skipped).to.deep.equal([]);
        if (reason !== 'nothing-planned') expect(others).not.to.deep.equal([]);
        for (const [key, value] of Object.entries(Object(gives))) {
          expect(Object(others[0])[key], key).to.deep.equal(value ?? undefined);
        }
      }
      expect(Object({}).polluted).to.equal(undefined);
    });
  }
});
