import { expect } from 'chai';
import type { Place, PostalAddress } from '../../src/event/event.ts';
import { attendanceModeOf, placeInOneLine, placesOf } from '../../src/event/place.ts';
import { eventWith, series } from './records.ts';

const place = (name?: string, address?: PostalAddress): Place => ({
  type: 'Place',
  ...(name && { name }),
  ...(address && { address }),
});
const online = { type: 'VirtualLocation' } as const;

describe('Where it is', () => {
  it('is the name alone for the series of 2019, whose venues were not announced', () => {
    expect(series.flatMap((event) => placesOf(event, 'en'))).to.deep.equal([
      'Sheffield',
      'Swansea',
      'South East London',
      'Fife',
    ]);
  });

  for (const [name, address, line] of [
    ['Town Hall', { addressLocality: 'Sheffield' }, 'Town Hall, Sheffield'],
    ['Sheffield Town Hall', { addressLocality: 'Sheffield' }, 'Sheffield Town Hall'],
    ['Bathgate Hall', { addressLocality: 'Bath' }, 'Bathgate Hall, Bath'],
    ['Neuadd Ynys Môn', { addressLocality: 'Ynys Mon' }, 'Neuadd Ynys Môn'],
    ['Town Hall', { addressRegion: 'Fife' }, 'Town Hall, Fife'],
    ['Town Hall', { streetAddress: '1 High Street', addressLocality: 'Cupar' }, 'Town Hall, Cupar'],
    ['', { streetAddress: '1 High Street', addressLocality: 'Cupar' }, '1 High Street, Cupar'],
    ['', { addressLocality: 'Cupar' }, 'Cupar'],
    ['Town Hall', {}, 'Town Hall'],
    ['', { postalCode: 'KY15 4BS' }, ''],
  ] as const)
    it(`${JSON.stringify(name)} with ${JSON.stringify(address)} is ${JSON.stringify(line)}`, () =>
      expect(placeInOneLine(place(name, address), 'en')).to.equal(line));

  it('is known for places only', () => {
    expect(placesOf(eventWith({ location: [online, place('Hall'), place()] }), 'en')).to.deep.equal(['Hall']);
    expect(placesOf(eventWith(), 'en')).to.deep.equal([]);
  });
});

describe('How people attend', () => {
  it('is unknown where nothing says so', () => {
    expect(attendanceModeOf(eventWith())).to.equal(undefined);
    expect(attendanceModeOf(eventWith({ location: [] }))).to.equal(undefined);
  });

  it('is as stated', () => {
    const eventAttendanceMode = 'MixedEventAttendanceMode';
    expect(attendanceModeOf(eventWith({ eventAttendanceMode, location: [place('Hall')] }))).to.equal(
      eventAttendanceMode,
    );
  });

  it('follows from the locations', () => {
    expect(attendanceModeOf(eventWith({ location: [place('Hall')] }))).to.equal('OfflineEventAttendanceMode');
    expect(attendanceModeOf(eventWith({ location: [online] }))).to.equal('OnlineEventAttendanceMode');
    expect(attendanceModeOf(eventWith({ location: [place('Hall'), online] }))).to.equal(
      'MixedEventAttendanceMode',
    );
  });

  it('does not send people to the hall of an event that moved online', () => {
    const moved = { eventStatus: 'EventMovedOnline', location: [place('Hall')] } as const;
    expect(attendanceModeOf(eventWith(moved))).to.equal('OnlineEventAttendanceMode');
    expect(
      attendanceModeOf(eventWith({ ...moved, eventAttendanceMode: 'OfflineEventAttendanceMode' })),
    ).to.equal('OnlineEventAttendanceMode');
    expect(
      attendanceModeOf(eventWith({ ...moved, eventAttendanceMode: 'MixedEventAttendanceMode' })),
    ).to.equal('MixedEventAttendanceMode');
  });
});
