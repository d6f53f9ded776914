import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { instantOfDate } from '../../src/event/moment.ts';
import { icalendar } from '../../src/source/formats/icalendar.ts';
import { sharedFile } from '../fixtures/shared.ts';

interface Facts {
  readonly events: number | null;
  readonly eventsOneOf?: readonly number[];
  readonly skipped: number;
  readonly firstStart: string;
  readonly lastStart: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly statuses: Readonly<Record<string, number>>;
  readonly timeZones: Readonly<Record<string, number>>;
  readonly starts?: readonly string[];
  readonly contains?: readonly string[];
  readonly absent?: readonly string[];
  readonly names?: readonly string[];
  readonly lastDay?: Readonly<Record<string, string>>;
  readonly byName?: Readonly<Record<string, number>>;
  readonly window?: { readonly from: string; readonly before: string };
}

const expected: Record<string, Facts> =
  Object(JSON.parse(sharedFile('fixtures/expected.json') ?? '{}')).files ?? {};

/** The page is in London, and what the files leave open is read there. */
const page = 'Europe/London';

/** A date alone is its beginning in UTC; a time without a zone is London's. */
const instant = (date: string): number => instantOfDate(date, date.length > 10 ? page : 'UTC');
const startOf = ({ startDate }: EventRecord): number => instant(startDate);

/** Read while the series in the file go on. */
const readAt = (name: string, facts: Facts) =>
  icalendar.read(sharedFile(`fixtures/${name}`) ?? '', {
    timeZone: page,
    now: instant((facts.window?.from ?? facts.firstStart).slice(0, 10)) + 364 * 86_400_000,
  });

describe('real calendars', () => {
  for (const [name, facts] of Object.entries(expected)) {
    if (!name.startsWith('icalendar/')) continue;

    it(`gives the events of ${name}`, () => {
      const { events: all, skipped, failed } = readAt(name, facts);
      const before = facts.window ? instant(facts.window.before) : Infinity;
      const from = facts.window ? instant(facts.window.from) : -Infinity;
      const events = [...all]
        .filter((event) => startOf(event) >= from && startOf(event) < before)
        .sort((one, other) => startOf(one) - startOf(other));
      const starts = events.map(startOf);

      expect(failed).to.equal(undefined);
      expect(skipped.length, JSON.stringify(skipped)).to.equal(facts.skipped);
      if (facts.events !== null) expect(events.length).to.equal(facts.events);
      if (facts.eventsOneOf) expect(facts.eventsOneOf).to.include(events.length);
      expect(starts[0]).to.equal(instant(facts.firstStart));
      expect(starts.at(-1)).to.equal(instant(facts.lastStart));
      expect(events.filter((event) => startOf(event) === starts[0]).map((event) => event.name)).to.include(
        facts.firstName,
      );
      expect(
        events.filter((event) => startOf(event) === starts.at(-1)).map((event) => event.name),
      ).to.include(facts.lastName);
      if (facts.starts) expect(starts).to.deep.equal(facts.starts.map(instant));
      for (const start of facts.contains ?? []) expect(starts, start).to.include(instant(start));
      for (const start of facts.absent ?? []) expect(starts, start).not.to.include(instant(start));
      expect(events.map((event) => event.name)).to.include.members([...(facts.names ?? [])]);
      for (const [called, day] of Object.entries(facts.lastDay ?? {}))
        expect(events.find((event) => event.name === called)?.endDate, called).to.equal(day);
      for (const [called, count] of Object.entries(facts.byName ?? {}))
        expect(events.filter((event) => event.name === called).length, called).to.equal(count);
      const cancelled = events.filter((event) => event.eventStatus === 'EventCancelled');
      expect(cancelled.length).to.equal(facts.statuses['CANCELLED'] ?? 0);
      expect(events.filter((event) => event.allDay).length).to.equal(facts.timeZones['date'] ?? 0);
      for (const [zone, count] of Object.entries(facts.timeZones))
        if (zone.includes('/'))
          expect(
            events.filter((event) => !event.allDay && event.timeZone === zone).length,
            zone,
          ).to.be.at.least(count);
    });
  }
});
