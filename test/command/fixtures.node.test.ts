import { expect } from 'chai';
import { documentOf } from '../../src/command/to-json-ld.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { formatFor } from '../../src/source/formats/index.ts';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { preparePages } from '../../src/command/reading/prepare-pages.ts';
import { sharedFile } from '../fixtures/shared.ts';
import { about } from '../source/about.ts';

const expected = Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};

/** Where an event was read is not written down. */
const alone = (events: readonly EventRecord[]): unknown =>
  JSON.parse(JSON.stringify(events, (key, value) => (key === 'source' ? undefined : value)));

describe('events of real files', () => {
  preparePages();
  for (const name of Object.keys(expected)) {
    it(`are read again as they were read from ${name}`, async () => {
      const text = sharedFile(`fixtures/${name}`) ?? '';
      const format = await formatFor(text, name.endsWith('.csv') ? 'text/csv' : '')?.load();
      const events = (await format?.read(text, about))?.events ?? [];
      const again = jsonLd.read(documentOf(events), { ...about });
      expect(again.skipped).to.deep.equal([]);
      expect(alone(again.events)).to.deep.equal(alone(events));
    });
  }
});
