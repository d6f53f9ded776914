import { expect } from 'chai';
import { availabilityOf, isBookable, type Availability } from '../../src/event/availability.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { instantOfDate } from '../../src/event/moment.ts';
import { eventWith, series } from './records.ts';

const at = (when: string): number => instantOfDate(when, 'Europe/London');

const here = (facts: Partial<EventRecord>, when = '2026-11-01'): Availability =>
  availabilityOf(eventWith(facts), { now: at(when), bookable: true });

const withoutEndpoint = (facts: Partial<EventRecord>, when = '2026-11-01'): Availability =>
  availabilityOf(eventWith(facts), { now: at(when), bookable: false });

describe('Availability', () => {
  describe('of the series of 2019, whose dates have no times', () => {
    for (const event of series) {
      const day = event.startDate;
      it(`is open in ${event.identifier} before and at any moment of its day, and past after it`, () => {
        for (const when of ['2019-01-23', day, `${day}T09:00:00Z`, `${day}T17:00:00Z`])
          expect(availabilityOf(event, { now: at(when), bookable: true }), when).to.deep.equal({
            state: 'open',
          });
        const endOfDay = at(day) + 86_400_000;
        expect(availabilityOf(event, { now: endOfDay - 1, bookable: true }).state).to.equal('open');
        expect(availabilityOf(event, { now: endOfDay, bookable: true }).state).to.equal('past');
      });
    }

    it('is past today', () => {
      for (const event of series)
        expect(availabilityOf(event, { now: at('2026-01-01'), bookable: true })).to.deep.equal({
          state: 'past',
        });
    });

    it('is information where the page takes no bookings', () => {
      for (const event of series)
        expect(availabilityOf(event, { now: at('2019-01-23'), bookable: false })).to.deep.equal({
          state: 'information-only',
        });
    });
  });

  describe('by status', () => {
    it('is cancelled, even when the day is past and places are left', () => {
      const facts = { eventStatus: 'EventCancelled', remainingAttendeeCapacity: 3 } as const;
      expect(here(facts)).to.deep.equal({ state: 'cancelled' });
      expect(here(facts, '2027-01-01')).to.deep.equal({ state: 'cancelled' });
      expect(withoutEndpoint({ ...facts, url: 'https://a.example/' })).to.deep.equal({ state: 'cancelled' });
    });

    it('is postponed while the new date is unknown, even after the old one', () => {
      expect(here({ eventStatus: 'EventPostponed' })).to.deep.equal({ state: 'postponed' });
      expect(here({ eventStatus: 'EventPostponed' }, '2027-01-01')).to.deep.equal({ state: 'postponed' });
    });

    it('is open where only the date or the way to attend has changed', () => {
      expect(here({ eventStatus: 'EventRescheduled' }).state).to.equal('open');
      expect(here({ eventStatus: 'EventMovedOnline' }).state).to.equal('open');
    });
  });

  describe('by the end', () => {
    const timed = { startDate: '2026-12-03T10:00:00+00:00', endDate: '2026-12-03T16:00:00+00:00' };

    it('is open while the event runs, and past from the second it ends', () => {
      expect(here(timed, '2026-12-03T15:59:59Z').state).to.equal('open');
      expect(here(timed, '2026-12-03T16:00:00Z').state).to.equal('past');
    });

    it('lasts to the end of the day where the end is unknown', () => {
      const { startDate } = timed;
      expect(here({ startDate }, '2026-12-03T23:59:59Z').state).to.equal('open');
      expect(here({ startDate }, '2026-12-04T00:00:00Z').state).to.equal('past');
    });

    it('lasts to the end of the last of several days', () => {
      const days = { startDate: '2026-12-03', endDate: '2026-12-05' };
      expect(here(days, '2026-12-05T23:59:59Z').state).to.equal('open');
      expect(here(days, '2026-12-06').state).to.equal('past');
    });

    it('is measured where the event happens', () => {
      const facts = { startDate: '2026-12-03', timeZone: 'Pacific/Honolulu' };
      expect(here(facts, '2026-12-04T09:59:59Z').state).to.equal('open');
      expect(here(facts, '2026-12-04T10:00:00Z').state).to.equal('past');
    });

    it('comes an hour early on the day clocks go forward', () => {
      const facts = { startDate: '2026-03-29' };
      expect(here(facts, '2026-03-29T22:59:59Z').state).to.equal('open');
      expect(here(facts, '2026-03-29T23:00:00Z').state).to.equal('past');
    });
  });

  describe('by the sale', () => {
    it('is not yet open before booking opens, and says when it does', () => {
      const availabilityStarts = '2026-11-01T09:00:00+00:00';
      expect(here({ availabilityStarts }, '2026-11-01T08:59:59Z')).to.deep.equal({
        state: 'not-yet',
        opensAt: availabilityStarts,
      });
      expect(here({ availabilityStarts }, '2026-11-01T09:00:00Z')).to.deep.equal({ state: 'open' });
    });

    it('opens with the day and closes with the day where no time is given', () => {
      const facts = { availabilityStarts: '2026-11-01', availabilityEnds: '2026-11-30' };
      expect(here(facts, '2026-10-31T23:59:59Z').state).to.equal('not-yet');
      expect(here(facts, '2026-11-01T00:00:00Z').state).to.equal('open');
      expect(here(facts, '2026-11-30T23:59:59Z').state).to.equal('open');
      expect(here(facts, '2026-12-01T00:00:00Z')).to.deep.equal({ state: 'closed', closedAt: '2026-11-30' });
    });

    it('is open while any offer is, where the event itself does not say', () => {
      const offers = [
        { name: 'Early', validFrom: '2026-10-01', validThrough: '2026-10-31' },
        { name: 'Late', validFrom: '2026-11-01', validThrough: '2026-11-20T12:00:00+00:00' },
      ];
      expect(here({ offers }, '2026-09-30')).to.deep.equal({ state: 'not-yet', opensAt: '2026-10-01' });
      expect(here({ offers }, '2026-10-31T12:00:00Z').state).to.equal('open');
      expect(here({ offers }, '2026-11-20T12:00:00Z')).to.deep.equal({
        state: 'closed',
        closedAt: '2026-11-20T12:00:00+00:00',
      });
    });

    it('never closes by offers where one has no end', () => {
      const offers = [{ validFrom: '2026-10-01', validThrough: '2026-10-31' }, { price: 3 }];
      expect(here({ offers }, '2026-09-01').state).to.equal('open');
      expect(here({ offers }, '2026-11-20').state).to.equal('open');
    });

    it('goes by the event, not by its offers, where both say', () => {
      const offers = [{ validFrom: '2026-11-10', validThrough: '2026-11-11' }];
      const facts = { offers, availabilityStarts: '2026-10-01', availabilityEnds: '2026-11-25' };
      expect(here(facts, '2026-10-02').state).to.equal('open');
      expect(here(facts, '2026-11-24').state).to.equal('open');
    });
  });

  describe('by places', () => {
    it('is open where no count is known, for absent is not zero', () => {
      expect(here({})).to.deep.equal({ state: 'open' });
      expect(here({ maximumAttendeeCapacity: 20 })).to.deep.equal({ state: 'open' });
      expect(here({ waitingList: { open: true } })).to.deep.equal({ state: 'open' });
    });

    it('says how many places are left where that is known', () => {
      expect(here({ remainingAttendeeCapacity: 12 })).to.deep.equal({ state: 'open', placesLeft: 12 });
    });

    for (const [placesLeft, capacity, state] of [
      [5, 26, 'few-left'],
      [5, 25, 'open'],
      [6, 1000, 'open'],
      [1, 6, 'few-left'],
      [1, 5, 'open'],
      [2, 10, 'open'],
      [2, 11, 'few-left'],
      [5, undefined, 'open'],
      [1, undefined, 'open'],
      [1, 0, 'open'],
    ] as const)
      it(`is ${state} with ${placesLeft} left of ${capacity ?? 'an unknown number'}`, () => {
        const known = capacity === undefined ? {} : { maximumAttendeeCapacity: capacity };
        expect(here({ remainingAttendeeCapacity: placesLeft, ...known })).to.deep.equal({
          state,
          placesLeft,
        });
      });

    it('is full with no place left', () => {
      expect(here({ remainingAttendeeCapacity: 0 })).to.deep.equal({ state: 'full', placesLeft: 0 });
    });

    it('has a waiting list when it is full, the list is open, and nobody waits yet', () => {
      expect(here({ remainingAttendeeCapacity: 0, waitingList: { open: true, length: 0 } })).to.deep.equal({
        state: 'waiting-list',
        placesLeft: 0,
        waiting: 0,
      });
    });

    it('is closed where whoever takes the bookings says so, whatever the times say', () => {
      const facts = { availabilityEnds: '2026-11-30', remainingAttendeeCapacity: 3, closed: true };
      expect(here(facts)).to.deep.equal({ state: 'closed', closedAt: '2026-11-30' });
      expect(here({ closed: true }).state).to.equal('closed');
    });

    it('is full when the waiting list is closed', () => {
      expect(here({ remainingAttendeeCapacity: 0, waitingList: { open: false, length: 9 } })).to.deep.equal({
        state: 'full',
        placesLeft: 0,
        waiting: 9,
      });
    });

    it('keeps a place that came free for those who wait', () => {
      const waiting = { open: true, length: 2 };
      expect(here({ remainingAttendeeCapacity: 1, waitingList: waiting })).to.deep.equal({
        state: 'waiting-list',
        placesLeft: 1,
        waiting: 2,
      });
      expect(here({ remainingAttendeeCapacity: 1, waitingList: { ...waiting, open: false } }).state).to.equal(
        'full',
      );
    });

    it('is full when every offer is sold out and nothing is counted', () => {
      const offers = [{ availability: 'SoldOut' }, { availability: 'OutOfStock' }];
      expect(here({ offers })).to.deep.equal({ state: 'full' });
      expect(here({ offers, waitingList: { open: true } })).to.deep.equal({ state: 'waiting-list' });
    });

    it('is open when one of several offers is sold out', () => {
      expect(here({ offers: [{ availability: 'SoldOut' }, {}] }).state).to.equal('open');
    });

    it('believes a count before a word', () => {
      const offers = [{ availability: 'SoldOut' }];
      expect(here({ offers, remainingAttendeeCapacity: 4 }).state).to.equal('open');
      expect(here({ offers: [{ availability: 'InStock' }], remainingAttendeeCapacity: 0 }).state).to.equal(
        'full',
      );
    });
  });

  describe('where the page takes no bookings', () => {
    const url = 'https://partner.example/tea';
    const tickets = 'https://tickets.example/tea';

    it('is elsewhere: at the offer before the event', () => {
      expect(withoutEndpoint({ url, offers: [{}, { url: tickets }] })).to.deep.equal({
        state: 'elsewhere',
        url: tickets,
      });
      expect(withoutEndpoint({ url })).to.deep.equal({ state: 'elsewhere', url });
    });

    it('does not lead to an offer that is sold out', () => {
      const offers = [{ url: tickets, availability: 'SoldOut' }, {}];
      expect(withoutEndpoint({ url, offers }).url).to.equal(url);
    });

    it('tells the places left elsewhere', () => {
      expect(withoutEndpoint({ url, remainingAttendeeCapacity: 4 })).to.deep.equal({
        state: 'elsewhere',
        url,
        placesLeft: 4,
      });
    });

    it('leads to the waiting list elsewhere, and is full where there is nowhere to go', () => {
      const facts = { remainingAttendeeCapacity: 0, waitingList: { open: true } };
      expect(withoutEndpoint({ ...facts, url }).state).to.equal('elsewhere');
      expect(withoutEndpoint(facts)).to.deep.equal({ state: 'full', placesLeft: 0 });
    });

    it('is full, closed, not yet open and past all the same', () => {
      expect(withoutEndpoint({ url, remainingAttendeeCapacity: 0 }).state).to.equal('full');
      expect(withoutEndpoint({ url, availabilityEnds: '2026-10-01' }).state).to.equal('closed');
      expect(withoutEndpoint({ url, availabilityStarts: '2026-11-20' }).state).to.equal('not-yet');
      expect(withoutEndpoint({ url }, '2027-01-01').state).to.equal('past');
    });

    it('is booked here where the page can, whatever the event links to', () => {
      expect(here({ url, offers: [{ url: tickets }] })).to.deep.equal({ state: 'open' });
    });
  });

  it('can be booked in three states only', () => {
    const states = [
      'open',
      'few-left',
      'waiting-list',
      'full',
      'not-yet',
      'closed',
      'past',
      'elsewhere',
    ] as const;
    expect(states.filter(isBookable)).to.deep.equal(['open', 'few-left', 'waiting-list']);
  });
});
