import { expect } from 'chai';
import { formatFor } from '../../src/source/formats/index.ts';
import { theEventsCalendar } from '../../src/source/formats/the-events-calendar.ts';
import { about } from './about.ts';

const tea = {
  id: 7,
  url: 'https://charity.example/event/tea/',
  title: 'Tea &#038; Talk &#8211; it&#8217;s free',
  description: '<p>Come <em>along</em></p>\n',
  start_date: '2027-07-01 10:00:00',
  end_date: '2027-07-01 12:00:00',
  utc_start_date: '2027-07-01 09:00:00',
  utc_end_date: '2027-07-01 11:00:00',
  timezone: 'Europe/London',
  image: false,
  venue: [],
  organizer: [],
};
const site = { rest_url: 'https://charity.example/wp-json/tribe/events/v1/events/' };
const read = (...events: readonly unknown[]) =>
  theEventsCalendar.read(JSON.stringify({ events, ...site }), about);
const only = (facts: object) => read({ ...tea, ...facts }).events[0];

describe('a WordPress site with The Events Calendar', () => {
  it('gives its events as text, with what it does not know left out', () => {
    expect(only({})).to.deep.equal({
      identifier: 'charity.example?id=7',
      name: 'Tea & Talk – it’s free',
      startDate: '2027-07-01T10:00:00+01:00',
      endDate: '2027-07-01T12:00:00+01:00',
      timeZone: 'Europe/London',
      allDay: false,
      eventStatus: 'EventScheduled',
      description: 'Come along',
      url: 'https://charity.example/event/tea/',
      source: { format: 'the-events-calendar', url: about.url },
    });
  });

  it('has venues and organisers alone, in a list, or none', () => {
    const venue = {
      venue: 'Hall',
      address: '1 High St',
      city: 'Fife',
      zip: 'KY1',
      country: 'United Kingdom',
    };
    const location = [
      {
        type: 'Place',
        name: 'Hall',
        address: {
          streetAddress: '1 High St',
          addressLocality: 'Fife',
          postalCode: 'KY1',
          addressCountry: 'United Kingdom',
        },
      },
    ];
    const organizer = { organizer: 'Us', email: 'us@charity.example', phone: '01632 960000' };
    const parties = [{ name: 'Us', email: 'us@charity.example', telephone: '01632 960000' }];
    for (const wrap of [(one: unknown) => one, (one: unknown) => [one]]) {
      const event = only({
        venue: wrap(venue),
        organizer: wrap(organizer),
        image: { url: 'https://charity.example/i.jpg' },
      });
      expect(event).to.deep.include({
        location,
        organizer: parties,
        image: [{ url: 'https://charity.example/i.jpg' }],
      });
    }
  });

  it('ends whole days on the last of them', () => {
    expect(
      only({
        all_day: true,
        start_date: '2027-09-11 00:00:00',
        end_date: '2027-09-12 23:59:59',
        utc_start_date: '2027-09-10 23:00:00',
      }),
    ).to.include({ allDay: true, startDate: '2027-09-11', endDate: '2027-09-12' });
  });

  it('means the hour that it gives in UTC where a time comes twice', () => {
    const back = (utc: string) =>
      only({ start_date: '2027-10-31 01:30:00', utc_start_date: utc, end_date: '' })?.startDate;
    expect(back('2027-10-31 00:30:00')).to.equal('2027-10-31T01:30:00+01:00');
    expect(back('2027-10-31 01:30:00')).to.equal('2027-10-31T01:30:00+00:00');
    expect(only({ utc_start_date: undefined })?.startDate).to.equal('2027-07-01T10:00:00+01:00');
    // A clock that is weeks away from UTC is none.
    expect(only({ utc_start_date: '2027-06-01 09:00:00' })?.startDate).to.equal('2027-07-01T10:00:00+01:00');
  });

  it('may be set to an offset instead of a zone', () => {
    expect(only({ timezone: 'UTC+1' })).to.include({
      startDate: '2027-07-01T10:00:00+01:00',
      timeZone: 'Europe/London',
    });
    expect(only({ timezone: 'UTC-5', utc_start_date: '2027-07-01 15:00:00' })).to.include({
      startDate: '2027-07-01T10:00:00-05:00',
      timeZone: 'Etc/GMT+5',
    });
    expect(only({ timezone: 'UTC+5.5', utc_start_date: '2027-07-01 04:30:00' })).to.include({
      startDate: '2027-07-01T10:00:00+05:30',
      timeZone: 'Europe/London',
    });
  });

  it('has its prices in figures, and only what is free in words', () => {
    const offers = (cost: string, values: readonly unknown[], more: object = {}) =>
      only({ cost, cost_details: { values, ...more } })?.offers;
    expect(offers('£5 – £12.50', ['5', '12.50'], { currency_symbol: '£' })).to.deep.equal([
      { price: 5, priceCurrency: 'GBP' },
      { price: 12.5, priceCurrency: 'GBP' },
    ]);
    expect(offers('$5', ['5'], { currency_symbol: '$', currency_code: 'CAD' })).to.deep.equal([
      { price: 5, priceCurrency: 'CAD' },
    ]);
    expect(offers('Free', [])).to.deep.equal([{ price: 0 }]);
    expect(offers('By donation', [])).to.equal(undefined);
    expect(offers('Member free, Guest £5', ['5'], { currency_symbol: '£' })).to.deep.equal([
      { name: 'Member', price: 0, priceCurrency: 'GBP' },
      { name: 'Guest', price: 5, priceCurrency: 'GBP' },
    ]);
    expect(offers('From £5', ['5'], { currency_symbol: '£' })).to.deep.equal([
      { price: 5, priceCurrency: 'GBP' },
    ]);
  });

  it('is off when it says so, were it in the title alone', () => {
    expect(only({ event_status: 'canceled' })?.eventStatus).to.equal('EventCancelled');
    expect(only({ title: 'CANCELLED: Tea' })).to.include({
      name: 'CANCELLED: Tea',
      eventStatus: 'EventCancelled',
    });
    expect(only({ title: '[Postponed] Tea' })?.eventStatus).to.equal('EventPostponed');
    expect(only({ title: 'Tea is not cancelled' })?.eventStatus).to.equal('EventScheduled');
    expect(only({ event_status: 'scheduled' })?.eventStatus).to.equal('EventScheduled');
  });

  it('says when there are more pages, and may be asked for one event', () => {
    const page = (pages: number) =>
      theEventsCalendar.read(JSON.stringify({ events: [tea], total_pages: pages }), about);
    expect(page(4).notes).to.deep.include({ code: 'more-pages' });
    expect(page(1).notes).to.deep.equal([]);
    expect(theEventsCalendar.read(JSON.stringify(tea), about).events).to.have.length(1);
  });

  it('is known by how it begins; anyone else’s list is read as it is', () => {
    const name = (text: string) => formatFor(text, 'application/json')?.name;
    expect(name('{"events":[{"id":5033,"global_id":"charity.example?id=5033"')).to.equal(
      'the-events-calendar',
    );
    expect(
      name('{"rest_url":"https:\\/\\/charity.example\\/wp-json\\/tribe\\/tickets\\/v1\\/tickets\\/"'),
    ).to.equal('the-events-calendar');
    expect(name('{"events":[{"name":"Tea"')).to.equal('json-ld');
    expect(read({ id: 1, name: 'Ours', startDate: '2027-07-01' }).events[0]?.name).to.equal('Ours');
    expect(read().failed).to.equal(undefined);
    for (const odd of [null, 7, [], { start_date: {} }, { start_date: '2027-13-01 10:00:00', title: 'x' }])
      expect(read(odd).events).to.deep.equal([]);
    expect(
      read({ ...tea, venue: 7, organizer: 'x', image: [], cost_details: 'free', categories: {} }).events,
    ).to.have.length(1);
  });
});

describe('what is left of them, from Event Tickets', () => {
  const ticket = (facts: object, available?: unknown) => ({
    id: 1,
    post_id: 7,
    capacity_details: { available },
    ...facts,
  });
  const news = (...tickets: readonly unknown[]) =>
    theEventsCalendar
      .read(
        JSON.stringify({ tickets, rest_url: 'https://charity.example/wp-json/tribe/tickets/v1/tickets/' }),
        about,
      )
      .news?.get('charity.example?id=7');

  it('is what is left of every kind', () => {
    expect(news(ticket({}, 5), ticket({}, 7))?.remainingAttendeeCapacity).to.equal(12);
    expect(news(ticket({}, 0))?.remainingAttendeeCapacity).to.equal(0);
  });

  it('is not counted where one kind is unlimited, or unknown', () => {
    expect(news(ticket({}, 0), ticket({}, -1))).to.deep.equal({ offers: [], uncounted: true });
    expect(news(ticket({}))).to.include({ uncounted: true });
    expect(news(ticket({ capacity_details: [] }))).to.include({ uncounted: true });
  });

  it('has each kind with its price, and when it is sold', () => {
    const adult = ticket(
      {
        title: 'Adult',
        cost_details: { currency_symbol: '£', values: ['12.50'] },
        available_from: '2027-01-01 00:00:00',
        available_until: '',
      },
      0,
    );
    expect(news(adult)?.offers).to.deep.equal([
      {
        identifier: '1',
        name: 'Adult',
        price: 12.5,
        priceCurrency: 'GBP',
        availability: 'SoldOut',
        validFrom: '2027-01-01T00:00:00+00:00',
      },
    ]);
  });
});
