import { expect } from 'chai';
import { byVisitorsClock } from '../../src/event/visitors-time.ts';
import { eventWith } from './records.ts';

const online = eventWith({
  startDate: '2027-03-09T19:00:00+00:00',
  timeZone: 'Europe/London',
  allDay: false,
  location: [{ type: 'VirtualLocation' }],
});

describe('The time where a visitor is', () => {
  it('is told where they can attend online by another clock', () => {
    expect(byVisitorsClock(online, 'Asia/Kathmandu')?.timeZone).to.equal('Asia/Kathmandu');
  });

  it('is not told where clocks agree, though the zone has another name', () => {
    expect(byVisitorsClock(online, 'Europe/London')).to.equal(undefined);
    expect(byVisitorsClock(online, 'Africa/Abidjan')).to.equal(undefined);
  });

  it('goes by the season: zones that agree in winter may not in summer', () => {
    const summer = { ...online, startDate: '2027-07-09T19:00:00+01:00' };
    expect(byVisitorsClock(summer, 'Africa/Abidjan')?.timeZone).to.equal('Africa/Abidjan');
  });

  it('is not told where people come, where nothing says how they attend, or where there is only a day', () => {
    expect(byVisitorsClock({ ...online, location: [{ type: 'Place' }] }, 'Asia/Kathmandu')).to.equal(
      undefined,
    );
    expect(byVisitorsClock({ ...online, location: [] }, 'Asia/Kathmandu')).to.equal(undefined);
    expect(byVisitorsClock({ ...online, startDate: '2027-03-09', allDay: true }, 'Asia/Kathmandu')).to.equal(
      undefined,
    );
  });
});
