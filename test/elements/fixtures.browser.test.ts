import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-timetable.ts';
import type { TimetableFailedEvent, TimetableLoadedEvent } from '../../src/elements/dom-events.ts';
import type { EventTimetable } from '../../src/elements/event-timetable/event-timetable.ts';
import { expectFacts, otherwise, page, readOn, type Facts } from '../fixtures/facts.ts';

/** The folder of real and hostile files that stands beside some checkouts; the runner serves it where it does. */
const answer = await fetch('/__fixtures/expected.json');
const files: Readonly<Record<string, Facts>> = answer.ok ? (await answer.json()).files : {};
if (!answer.ok) console.log('Not checked here: the folder of fixtures does not stand beside this checkout.');

type Outcome = TimetableLoadedEvent | TimetableFailedEvent;

const outcomeOf = async (name: string, facts: Facts): Promise<Outcome> => {
  const element = await fixture<EventTimetable>(
    html`<event-timetable time-zone=${facts['defaultTimeZone'] ?? page} now=${readOn(facts)}></event-timetable>`,
  );
  const outcome = new Promise<Outcome>((resolve) => {
    element.addEventListener('timetable-loaded', resolve);
    // The first failure is that of the empty element.
    element.addEventListener('timetable-failed', (e) => e.problem.source !== 'children' && resolve(e));
  });
  element.src = `/__fixtures/${name}`;
  return outcome;
};

describe('a timetable of real and hostile files', () => {
  it('is tried with all of them, where they are', () => {
    expect(Object.keys(files).length).to.be.oneOf([0, 56]);
  });

  for (const [name, known] of Object.entries(files)) {
    const facts: Facts = { ...known, ...otherwise[name] };
    it(`tells of ${name} what is known of it`, async () => {
      const outcome = await outcomeOf(name, facts);
      const isLoaded = 'events' in outcome;
      if (facts.events !== null) expect(isLoaded, JSON.stringify(outcome)).to.equal(facts.events !== 0);
      expectFacts(facts, isLoaded ? outcome : { events: [], skipped: [] });
    });
  }
});
