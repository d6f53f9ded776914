import { basename, join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../src/command/run.ts';
import { instantOfDate } from '../../src/event/moment.ts';
import { sharedFile } from '../fixtures/shared.ts';
import { eventsIn, temporaryFolder } from './running.ts';

/** What expected.json may say of a file. */
interface Facts {
  readonly events?: number | null;
  readonly eventsOneOf?: readonly number[];
  readonly skipped?: number;
  readonly firstStart?: string | null;
  readonly lastStart?: string | null;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly starts?: readonly string[];
  readonly contains?: readonly string[];
  readonly absent?: readonly string[];
  readonly names?: readonly string[];
  readonly statuses?: Readonly<Record<string, number>>;
  readonly byName?: Readonly<Record<string, number>>;
  readonly window?: { readonly from: string; readonly before: string };
}

const expected: Readonly<Record<string, Facts>> =
  Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};

/** Read here otherwise than there, for a reason. */
const otherwise: Readonly<Record<string, Facts>> = {
  // What is private in a calendar is not for a page.
  'google-calendar/london-single-events.json': {
    events: 4,
    absent: ['2027-05-05T18:00:00+01:00'],
    starts: ['2027-03-25T10:00:00Z', '2027-04-01T10:00:00+01:00', '2027-04-08T10:00:00+01:00', '2027-08-07'],
    statuses: { EventCancelled: 1 },
  },
};

/** A date alone is its beginning in UTC; a time without a zone is London's. */
const moment = (date: string): number => instantOfDate(date, date.length > 10 ? 'Europe/London' : 'UTC');
const dayBefore = (date: string): string =>
  new Date(instantOfDate(date.slice(0, 10), 'UTC') - 86_400_000).toISOString().slice(0, 10);

/** One language, or several. */
const textsOf = (name: unknown): readonly unknown[] =>
  Array.isArray(name)
    ? name.map((one) => one['@value'])
    : typeof name === 'string'
      ? [name]
      : Object.values(Object(name));

/** Series are told from a day that is named; what stands alone needs none. */
const days = (name: string, { window, firstStart }: Facts): readonly string[] => {
  if (window) return ['--from', window.from, '--to', dayBefore(window.before)];
  return name.startsWith('icalendar/') && firstStart ? ['--from', dayBefore(firstStart)] : [];
};

describe('importing real files', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  for (const [name, expectedFacts] of Object.entries(expected)) {
    it(`keeps the events of ${name}`, async () => {
      const facts: Facts = { ...expectedFacts, ...otherwise[name] };
      const file = basename(name);
      folder.write(file, sharedFile(`fixtures/${name}`) ?? '');
      folder.write('kept.json', '');
      const lines: string[] = [];
      const say = (line: string): void => void lines.push(line);
      const path = join(folder.path, file);
      const status = await run(
        ['import', path, '--out', join(folder.path, 'kept.json'), ...days(name, facts)],
        { print: say, complain: say, progress: () => {} },
      );

      const text = folder.read('kept.json');
      // What tells of no event leaves the file as it was.
      expect(status).to.equal(text ? 0 : 2);
      const kept = (text ? eventsIn(text) : [])
        .map((event) => ({
          start: moment(String(event['startDate'])),
          names: textsOf(event['name']),
          isCancelled: String(event['eventStatus']).endsWith('EventCancelled'),
        }))
        .sort((one, other) => one.start - other.start);
      const starts = kept.map(({ start }) => start);
      const named = kept.flatMap(({ names }) => names);
      if (typeof facts.events === 'number') expect(kept.length).to.equal(facts.events);
      if (facts.eventsOneOf) expect(facts.eventsOneOf).to.include(kept.length);
      if (facts.skipped !== undefined)
        expect(lines.filter((line) => line.includes('left out')).length, lines.join('\n')).to.equal(
          facts.skipped,
        );
      for (const [at, start] of [
        [0, facts.firstStart],
        [-1, facts.lastStart],
      ] as const)
        if (kept.length && start) expect(starts.at(at)).to.equal(moment(start));
      for (const [at, called] of [
        [0, facts.firstName],
        [-1, facts.lastName],
      ] as const)
        if (kept.length && called)
          expect(
            kept.filter(({ start }) => start === starts.at(at)).flatMap(({ names }) => names),
          ).to.include(called);
      for (const start of [...(facts.starts ?? []), ...(facts.contains ?? [])])
        expect(starts, start).to.include(moment(start));
      for (const start of facts.absent ?? []) expect(starts, start).not.to.include(moment(start));
      for (const called of facts.names ?? []) expect(named).to.include(called.replace(/\n/g, ' '));
      for (const [called, count] of Object.entries(facts.byName ?? {}))
        expect(named.filter((one) => one === called).length, called).to.equal(count);
      if (!facts.statuses) return;
      const cancelled = kept.filter(({ isCancelled }) => isCancelled);
      const { CANCELLED = 0, EventCancelled = 0 } = facts.statuses;
      expect(cancelled.length).to.equal(CANCELLED + EventCancelled);
    });
  }
});
