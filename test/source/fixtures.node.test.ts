import { expect } from 'chai';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { readTexts } from '../../src/source/formats/scripts.ts';
import { sharedFile } from '../fixtures/shared.ts';
import { about } from './about.ts';

const expected = Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};

/** As instants; a date alone is its beginning. */
const moment = (date: string): number => Date.UTC(...parts(date)) - minutes(date) * 60_000;
const parts = (date: string): [number, number, number, number, number, number] => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = date
    .slice(0, 19)
    .split(/[-T:]/)
    .map(Number);
  return [year, month - 1, day, hour, minute, second];
};
const minutes = (date: string): number => {
  const [, sign, hour, minute] = /([-+])(\d\d):(\d\d)$/.exec(date) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hour) * 60 + Number(minute)) : 0;
};

describe('real pages with JSON-LD', () => {
  for (const [name, facts] of Object.entries<Record<string, never>>(expected)) {
    if (!name.startsWith('json-ld/') && name !== 'openactive/event.json') continue;
    const text = sharedFile(`fixtures/${name}`) ?? '';
    const scripts = [...text.matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/g)].map(
      (found) => found[1] ?? '',
    );
    const zone = { ...about, timeZone: facts['defaultTimeZone'] ?? about.timeZone };
    const read = name.endsWith('.html') ? readTexts(scripts, zone) : jsonLd.read(text, zone);

    it(`gives the events of ${name}`, () => {
      const { skipped } = read;
      const events = [...read.events].sort((one, other) => moment(one.startDate) - moment(other.startDate));
      // Its JSON-LD has an impossible date: the event is in the microdata.
      expect(events.length).to.equal(name.includes('eventon') ? 0 : facts['events']);
      if (facts['skipped'] !== undefined) expect(skipped.length).to.equal(facts['skipped']);
      const starts = events.map((event) => moment(event.startDate));
      if (facts['firstStart']) expect(starts[0]).to.equal(moment(facts['firstStart']));
      if (facts['lastStart']) expect(starts.at(-1)).to.equal(moment(facts['lastStart']));
      if (facts['starts']) expect(starts).to.deep.equal(Object.values<string>(facts['starts']).map(moment));
      if (facts['firstName'] && events[0]) expect(events[0].name).to.equal(facts['firstName']);
      const names = events.flatMap(({ name }) => (typeof name === 'string' ? name : Object.values(name)));
      expect(names).to.include.members(facts['names'] ?? []);
      for (const [event, offers] of Object.entries<unknown>(facts['offers'] ?? {})) {
        expect(events.find((one) => one.name === event)?.offers).to.deep.equal(offers);
      }
      for (const key of ['maximumAttendeeCapacity', 'remainingAttendeeCapacity'] as const) {
        for (const [event, count] of Object.entries<unknown>(Object(facts[key]))) {
          expect(events.find((one) => one.name === event)?.[key]).to.equal(count);
        }
      }
    });
  }
});
