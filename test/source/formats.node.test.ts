import { expect } from 'chai';
import { parseHTML } from 'linkedom';
import { instantOfDate } from '../../src/event/moment.ts';
import { formatFor } from '../../src/source/formats/index.ts';
import { sharedFile } from '../fixtures/shared.ts';
import { about } from './about.ts';

const expected = Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};
const folders = /^(?:csv|google-calendar|h-event|openactive|pretix|the-events-calendar)\//;

/** What expected.json may say of a file. */
interface Facts {
  readonly [name: string]: unknown;
  readonly format?: string;
  readonly events?: number | null;
  readonly eventsOneOf?: readonly number[];
  readonly skipped?: number;
  readonly firstStart?: string | null;
  readonly lastStart?: string | null;
  readonly firstLocal?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly starts?: readonly string[];
  readonly absent?: readonly string[];
  readonly names?: readonly string[];
  readonly timeZone?: string;
  readonly allDay?: number;
  readonly statuses?: Record<string, number>;
  readonly lastDay?: string | Record<string, string>;
  readonly prices?: Record<string, unknown>;
  readonly maximumAttendeeCapacity?: number | Record<string, number>;
  readonly remainingAttendeeCapacity?: number | Record<string, number>;
}

/** Read here otherwise than there, for a reason. */
const otherwise: Record<string, Facts> = {
  // What is private in a calendar is not for a page; a stub that was cancelled has the name of its series.
  'google-calendar/london-single-events.json': {
    starts: ['2027-03-25T10:00:00Z', '2027-04-01T10:00:00+01:00', '2027-04-08T10:00:00+01:00', '2027-08-07'],
    absent: ['2027-05-05T18:00:00+01:00'],
    statuses: { EventCancelled: 1 },
    events: 4,
  },
};

/** Pages are read by the reader of pages, and what was recognised is not asked of one event alone. */
const formatOf: Record<string, string> = { 'h-event': 'page' };

const moment = (date: string): number => instantOfDate(date, about.timeZone);

describe('files of many formats', () => {
  for (const [name, expectedFacts] of Object.entries<Facts>(expected)) {
    if (!folders.test(name)) continue;

    it(`are read rightly: ${name}`, async () => {
      const facts: Facts = { ...expectedFacts, ...otherwise[name] };
      const text = (sharedFile(`fixtures/${name}`) ?? '').replace(/^\uFEFF/, '');
      const format = formatFor(text, '');
      expect(format?.name).to.equal(formatOf[facts.format ?? ''] ?? facts.format);
      const given = text.startsWith('<') ? parseHTML(`<!doctype html><html><body>${text}`).document : text;
      const read = (await format?.load())?.read(given, about) ?? { events: [], skipped: [] };
      const events = [...read.events].sort((one, other) => moment(one.startDate) - moment(other.startDate));
      const starts = events.map(({ startDate }) => startDate);
      if (typeof facts.events === 'number') expect(events.length).to.equal(facts.events);
      if (facts.eventsOneOf) expect(facts.eventsOneOf).to.include(events.length);
      if (facts.skipped !== undefined) expect(read.skipped.length).to.equal(facts.skipped);
      if (events.length && facts.firstStart)
        expect(moment(starts[0] ?? '')).to.equal(moment(facts.firstStart));
      if (events.length && facts.lastStart)
        expect(moment(starts.at(-1) ?? '')).to.equal(moment(facts.lastStart));
      if (facts.firstLocal) expect(starts[0]?.slice(0, 16)).to.equal(facts.firstLocal);
      expect(starts.map(moment)).to.include.members((facts.starts ?? []).map(moment));
      for (const start of facts.absent ?? []) expect(starts.map(moment)).not.to.include(moment(start));
      if (facts.firstName) expect(events[0]?.name).to.equal(facts.firstName);
      if (facts.lastName) expect(events.at(-1)?.name).to.equal(facts.lastName);
      if (facts.timeZone)
        expect(new Set(events.map(({ timeZone }) => timeZone))).to.deep.equal(new Set([facts.timeZone]));
      if (facts.allDay) expect(events.filter(({ allDay }) => allDay).length).to.equal(facts.allDay);
      const named = (name: string) => events.find((event) => event.name === name);
      for (const name of facts.names ?? [])
        expect(events.map((event) => event.name)).to.include(name.replace(/\n/g, ' '));
      for (const [status, count] of Object.entries(facts.statuses ?? {}))
        if (status.startsWith('Event'))
          expect(events.filter(({ eventStatus }) => eventStatus === status).length).to.equal(count);
      if (typeof facts.lastDay === 'string') expect(events[0]?.endDate).to.equal(facts.lastDay);
      else
        for (const [name, day] of Object.entries(facts.lastDay ?? {}))
          expect(named(name)?.endDate).to.equal(day);
      for (const [name, prices] of Object.entries(facts.prices ?? {}))
        if (Array.isArray(prices))
          expect(named(name)?.offers?.map(({ price }) => price)).to.deep.equal(prices);
      for (const key of ['maximumAttendeeCapacity', 'remainingAttendeeCapacity'] as const)
        if (typeof facts[key] === 'number') {
          if (events[0]) expect(events[0][key]).to.equal(facts[key]);
        } else
          for (const [name, count] of Object.entries(facts[key] ?? {}))
            expect(named(name)?.[key]).to.equal(count);
    });
  }
});
