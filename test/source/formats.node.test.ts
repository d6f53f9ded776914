import { expect } from 'chai';
import { parseHTML } from 'linkedom';
import { formatFor } from '../../src/source/formats/index.ts';
import { expectFacts, otherwise, type Facts } from '../fixtures/facts.ts';
import { sharedFile } from '../fixtures/shared.ts';
import { about } from './about.ts';

const expected = Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};
const folders = /^(?:csv|google-calendar|h-event|openactive|pretix|the-events-calendar)\//;

/** Pages are read by the reader of pages, and what was recognised is not asked of one event alone. */
const formatOf: Record<string, string> = { 'h-event': 'page' };

describe('files of many formats', () => {
  for (const [name, expectedFacts] of Object.entries<Facts>(expected)) {
    if (!folders.test(name)) continue;

    it(`are read rightly: ${name}`, async () => {
      const facts: Facts = { ...expectedFacts, ...otherwise[name] };
      const text = (sharedFile(`fixtures/${name}`) ?? '').replace(/^\uFEFF/, '');
      const format = formatFor(text, '');
      expect(format?.name).to.equal(formatOf[facts.format ?? ''] ?? facts.format);
      const given = text.startsWith('<') ? parseHTML(`<!doctype html><html><body>${text}`).document : text;
      const read = (await (await format?.load())?.read(given, about)) ?? { events: [], skipped: [] };
      expectFacts(facts, read);
    });
  }
});
