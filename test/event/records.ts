import type { EventRecord } from '../../src/event/event.ts';

/** An event about which nothing is known but its day, with the facts that a test is about. */
export const eventWith = (facts: Partial<EventRecord> = {}): EventRecord => ({
  identifier: 'tea',
  name: 'Tea and talk',
  startDate: '2026-12-03',
  timeZone: 'Europe/London',
  allDay: !facts.startDate || facts.startDate.length === 10,
  eventStatus: 'EventScheduled',
  source: { format: 'json' },
  ...facts,
});

const workshop = (identifier: string, startDate: string): EventRecord =>
  eventWith({
    identifier,
    name: 'Partnerships with Purpose',
    startDate,
    location: [{ type: 'Place', name: identifier }],
    organizer: [{ name: 'Museums Association' }],
    funder: [{ name: 'Paul Hamlyn Foundation' }],
    isAccessibleForFree: true,
  });

/** The series of 2019: days without times, and no more than was announced. */
export const series: readonly EventRecord[] = [
  workshop('Sheffield', '2019-02-11'),
  workshop('Swansea', '2019-02-28'),
  workshop('South East London', '2019-03-28'),
  workshop('Fife', '2019-04-25'),
];
