import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { readAvailability } from '../../src/source/availability.ts';
import { withAvailability } from '../../src/source/with-availability.ts';

const event: EventRecord = {
  identifier: 'tea',
  name: 'Tea',
  startDate: '2026-12-03',
  timeZone: 'Europe/London',
  allDay: true,
  eventStatus: 'EventScheduled',
  maximumAttendeeCapacity: 30,
  remainingAttendeeCapacity: 12,
  source: { format: 'json-ld' },
};
const now = (item: object) =>
  withAvailability(event, readAvailability({ items: [{ id: 'tea', ...item }] })?.get('tea'));

describe('fresh news of places', () => {
  it('changes what it speaks of, and nothing else', () => {
    expect(now({ remainingAttendeeCapacity: 3 })).to.deep.equal({ ...event, remainingAttendeeCapacity: 3 });
    expect(now({ status: 'open' })).to.deep.equal(event);
    expect(withAvailability(event, undefined)).to.equal(event);
  });

  it('leaves no place where the endpoint says that it is full', () => {
    expect(now({ status: 'full' }).remainingAttendeeCapacity).to.equal(0);
  });

  it('gives places that came back to those who wait', () => {
    expect(
      now({ status: 'waiting-list', remainingAttendeeCapacity: 1, waitingList: { open: false, length: 4 } }),
    ).to.deep.include({
      remainingAttendeeCapacity: 0,
      waitingList: { open: true, length: 4 },
    });
  });

  it('closes booking where the endpoint does, and opens it again', () => {
    const closed = now({ status: 'closed', remainingAttendeeCapacity: 3 });
    expect(closed).to.deep.equal({ ...event, remainingAttendeeCapacity: 3, closed: true });
    const again = readAvailability({ items: [{ id: 'tea', status: 'low' }] })?.get('tea');
    expect(withAvailability(closed, again).closed).to.equal(false);
    expect(withAvailability(closed, { remainingAttendeeCapacity: 2 }).closed).to.equal(true);
  });

  it('is not believed where it makes no sense', () => {
    for (const odd of ['lots', 3.5, null, NaN, {}])
      expect(now({ remainingAttendeeCapacity: odd })).to.deep.equal(event);
    expect(now({ remainingAttendeeCapacity: -2 }).remainingAttendeeCapacity).to.equal(0);
    expect(readAvailability({ items: [null, 7, {}, { id: {} }, [], { id: '__proto__' }] })?.size).to.equal(1);
    for (const none of [null, 7, [], {}, { items: {} }, { items: 'x' }])
      expect(readAvailability(none)).to.equal(undefined);
    expect(Object({}).remainingAttendeeCapacity).to.equal(undefined);
  });
});
