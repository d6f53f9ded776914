import { expect } from 'chai';
import { read } from '../../src/source/read.ts';
import { withNews } from '../../src/source/with-availability.ts';

const reading = { pageUrl: 'https://charity.example/', timeZone: 'Europe/London' };
/** What addresses answer, in order. */
const answers = (...documents: readonly unknown[]) =>
  read(
    documents.map((document, at) => {
      const source = `https://charity.example/${at}`;
      const text = JSON.stringify(document);
      return { source, answer: Promise.resolve({ url: source, text, contentType: 'application/json' }) };
    }),
    reading,
  );

const tea = { '@type': 'Event', name: 'Tea', startDate: '2027-02-11', remainingAttendeeCapacity: 9 };
const shop = 'https://tickets.example/charity/tea/';
const fromShop = (reason: string, subevent?: number) => ({
  list_type: 'list',
  events: [{ event_url: shop, subevent, availability: { reason } }],
});

describe('what is left, from another source than the events', () => {
  it('is joined to an event by its address, or by that at which it is sold', async () => {
    const sold = { ...tea, offers: { url: `${shop}2`, price: 5, priceCurrency: 'GBP' } };
    for (const [event, news] of [
      [{ ...tea, url: shop }, fromShop('full')],
      [{ ...tea, url: shop.slice(0, -1) }, fromShop('full')],
      [sold, fromShop('full', 2)],
    ]) {
      for (const documents of [
        [event, news],
        [news, event],
      ]) {
        const { events, failures } = await answers(...documents);
        expect(failures).to.deep.equal([]);
        expect(events.map(({ remainingAttendeeCapacity }) => remainingAttendeeCapacity)).to.deep.equal([0]);
      }
    }
  });

  it('is joined to no other event', async () => {
    const { events } = await answers({ ...tea, url: `${shop}3/` }, tea, fromShop('full', 2));
    for (const event of events) expect(event.remainingAttendeeCapacity).to.equal(9);
  });

  it('is joined to WordPress’s events by their number on their site', async () => {
    const rest = 'https://charity.example/wp-json/tribe';
    const event = { id: 7, title: 'Tea', start_date: '2027-02-11 10:00:00', timezone: 'Europe/London' };
    const ticket = { id: 1, post_id: 7, title: 'Place', capacity_details: { available: 4 } };
    const { events } = await answers(
      { events: [event], rest_url: `${rest}/events/v1/events/` },
      { tickets: [ticket], rest_url: `${rest}/tickets/v1/tickets/` },
    );
    expect(events.map(({ remainingAttendeeCapacity }) => remainingAttendeeCapacity)).to.deep.equal([4]);
    const elsewhere = await answers(
      { events: [event], rest_url: `${rest}/events/v1/events/` },
      { tickets: [ticket], rest_url: 'https://other.example/wp-json/tribe/tickets/v1/tickets/' },
    );
    expect(elsewhere.events[0]).not.to.have.property('remainingAttendeeCapacity');
  });

  it('is nothing to show alone, and the editor is told', async () => {
    const { events, failures } = await answers(fromShop('ok'));
    expect(events).to.deep.equal([]);
    expect(failures).to.deep.equal([{ source: 'https://charity.example/0', code: 'only-availability' }]);
  });

  it('takes an old count away where there is room that no one counts', async () => {
    const { events } = await answers({ ...tea, url: shop }, fromShop('ok'));
    expect(events[0]).not.to.have.property('remainingAttendeeCapacity');
    const silent = await answers({ ...tea, url: shop }, fromShop('soon'));
    expect(silent.events[0]?.remainingAttendeeCapacity).to.equal(9);
  });

  it('says by its prices what an event costs, and leaves those that it does not speak of', async () => {
    const { events } = await answers(
      { ...tea, url: shop, offers: { price: 5, priceCurrency: 'GBP' } },
      {
        target_url: shop,
        currency: 'GBP',
        items_by_category: [{ items: [{ id: 1, avail: [100, 3], price: { gross: '8.00' } }] }],
      },
    );
    expect(events[0]?.offers).to.deep.equal([{ identifier: '1', price: 8, priceCurrency: 'GBP' }]);
    expect(events[0]?.remainingAttendeeCapacity).to.equal(3);
    const event = events[0];
    if (event) expect(withNews(event, new Map())).to.deep.equal(event);
  });
});
