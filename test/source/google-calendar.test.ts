import { expect } from 'chai';
import { formatFor } from '../../src/source/formats/index.ts';
import { googleCalendar } from '../../src/source/formats/google-calendar.ts';
import { about } from './about.ts';

const tea = {
  id: 'tea',
  summary: 'Tea ',
  start: { dateTime: '2027-03-25T10:00:00Z' },
  end: { dateTime: '2027-03-25T11:00:00Z' },
};
const calendar = (items: readonly unknown[], more: object = {}) =>
  JSON.stringify({ kind: 'calendar#events', timeZone: 'America/New_York', ...more, items });
const read = (...items: readonly unknown[]) => googleCalendar.read(calendar(items), about);
const only = (facts: object) => read({ ...tea, ...facts }).events[0];

describe('a calendar from Google’s API', () => {
  it('gives each event in its own zone, else the calendar’s', () => {
    expect(only({})).to.deep.equal({
      identifier: 'tea',
      name: 'Tea',
      startDate: '2027-03-25T10:00:00+00:00',
      endDate: '2027-03-25T11:00:00+00:00',
      timeZone: 'America/New_York',
      allDay: false,
      eventStatus: 'EventScheduled',
      source: { format: 'google-calendar', url: about.url },
    });
    const start = { dateTime: '2027-07-01T10:00:00', timeZone: 'Europe/London' };
    expect(only({ start, end: undefined })).to.include({
      startDate: '2027-07-01T10:00:00+01:00',
      timeZone: 'Europe/London',
    });
    expect(only({ endTimeUnspecified: true })).not.to.have.property('endDate');
  });

  it('ends whole days a day before the one that it names', () => {
    const days = (start: string, end: string) => only({ start: { date: start }, end: { date: end } });
    expect(days('2027-08-07', '2027-08-09')).to.include({ allDay: true, endDate: '2027-08-08' });
    expect(days('2027-02-28', '2027-03-01')).to.include({ endDate: '2027-02-28' });
  });

  it('names an instance that was cancelled by its series', () => {
    const instance = { ...tea, recurringEventId: 'w' };
    const stub = {
      id: 'w_2',
      status: 'cancelled',
      recurringEventId: 'w',
      originalStartTime: { dateTime: '2027-04-01T10:00:00+01:00' },
    };
    const { events } = read(stub, instance);
    expect(events[0]).to.include({
      name: 'Tea',
      startDate: '2027-04-01T10:00:00+01:00',
      eventStatus: 'EventCancelled',
    });
    expect(events[1]?.superEvent).to.deep.equal({ identifier: 'w', name: 'Tea' });
    // The only one of its series says nothing that anyone could show.
    expect(read(stub).skipped).to.deep.equal([{ item: 'w_2', reason: 'no-name' }]);
  });

  it('keeps to itself what is private, and who is invited', () => {
    expect(
      read({ ...tea, visibility: 'private' }, { ...tea, visibility: 'confidential' }).events,
    ).to.deep.equal([]);
    expect(
      read(tea, { ...tea, id: 'two', visibility: 'private', summary: 'Sack Bob' }).skipped,
      'counted, by its place in the list alone',
    ).to.deep.equal([{ item: '2', reason: 'private' }]);
    expect(
      read({ ...tea, visibility: 'private' }),
      'nothing is planned, which is no failure',
    ).to.deep.include({ events: [], skipped: [], notes: [{ code: 'all-private' }] });
    expect(
      read({ ...tea, eventType: 'outOfOffice' }, { ...tea, eventType: 'birthday' }).events,
    ).to.deep.equal([]);
    const attendees = [{ email: 'ann@charity.example', displayName: 'Ann' }];
    expect(JSON.stringify(only({ attendees }))).not.to.include('Ann');
  });

  it('tells a place from an address to join at', () => {
    expect(only({ location: 'Hall' })?.location).to.deep.equal([{ type: 'Place', name: 'Hall' }]);
    expect(only({ location: 'https://meet.example/tea' })?.location).to.deep.equal([
      { type: 'VirtualLocation', url: 'https://meet.example/tea' },
    ]);
    const conferenceData = {
      entryPoints: [
        { entryPointType: 'phone', uri: 'tel:+441632960000' },
        { entryPointType: 'video', uri: 'https://meet.example/tea' },
      ],
      conferenceSolution: { name: 'Meet' },
    };
    expect(only({ location: 'Hall', conferenceData })?.location).to.deep.equal([
      { type: 'Place', name: 'Hall' },
      { type: 'VirtualLocation', name: 'Meet', url: 'https://meet.example/tea' },
    ]);
  });

  it('has text, whatever its description was written in', () => {
    expect(only({ description: '<b>Bring</b> a friend<br><script>1</script>' })?.description).to.equal(
      'Bring a friend',
    );
  });

  it('says when it is not whole, or repeats without its instances', () => {
    expect(googleCalendar.read(calendar([tea], { nextPageToken: 'x' }), about).notes).to.deep.include({
      code: 'more-pages',
    });
    expect(read({ ...tea, recurrence: ['RRULE:FREQ=WEEKLY'] }).notes).to.deep.include({
      item: 'Tea',
      code: 'recurs',
    });
  });

  it('is known by how it begins, and is never trusted', () => {
    expect(formatFor(calendar([tea]), 'application/json')?.name).to.equal('google-calendar');
    expect(formatFor('{\n "kind": "calendar#events",', '')?.name).to.equal('google-calendar');
    expect(read()).to.deep.equal({ events: [], skipped: [], notes: [] });
    for (const item of [
      null,
      7,
      'x',
      [],
      { id: {} },
      { ...tea, start: 7 },
      { ...tea, start: { dateTime: {} } },
    ])
      expect(read(item).events).to.deep.equal([]);
    expect(read({ ...tea, location: {}, organizer: 'x', conferenceData: [], end: [] }).events).to.have.length(
      1,
    );
    expect(googleCalendar.read('{"kind":"calendar#events', about).failed).to.equal('not-json');
  });
});
