import { expect } from 'chai';
import { formatFor } from '../../src/source/formats/index.ts';
import { pretix } from '../../src/source/formats/pretix.ts';
import { about } from './about.ts';

const shop = 'https://tickets.example/charity/tea/';
const list = (...events: readonly unknown[]) =>
  pretix.read(JSON.stringify({ list_type: 'list', events }), about);
const because = (reason?: string) => list({ event_url: shop, availability: { reason } }).news?.get(shop);
const item = (facts: object) => ({ id: 1, name: 'Place', price: { gross: '0.00' }, ...facts });
const items = (...sold: readonly unknown[]) =>
  pretix
    .read(
      JSON.stringify({
        target_url: shop,
        currency: 'GBP',
        waiting_list_enabled: true,
        items_by_category: [{ items: sold }],
      }),
      about,
    )
    .news?.get(shop);

describe('a shop of pretix', () => {
  it('has no events, since its dates are words', () => {
    const { events, skipped, failed } = list({ name: 'Tea', date_range: 'Feb. 11', event_url: shop });
    expect([events, skipped, failed]).to.deep.equal([[], [], 'only-availability']);
  });

  it('says by its reason what can be had', () => {
    expect(because('ok')).to.deep.equal({ uncounted: true });
    expect(because('low')).to.deep.equal({ uncounted: true });
    expect(because('full')).to.deep.equal({ remainingAttendeeCapacity: 0, waitingList: { open: false } });
    expect(because('reserved')).to.deep.equal({ remainingAttendeeCapacity: 0, waitingList: { open: false } });
    expect(because('waitinglist')).to.deep.equal({
      remainingAttendeeCapacity: 0,
      waitingList: { open: true },
    });
    for (const silent of ['soon', 'over', 'unknown', undefined]) expect(because(silent)).to.deep.equal({});
  });

  it('has an address for each date of a series, and lists them in weeks and months too', () => {
    const date = (subevent: number) => ({ event_url: shop, subevent, availability: { reason: 'full' } });
    const keys = (document: object) =>
      [...(pretix.read(JSON.stringify(document), about).news?.keys() ?? [])].filter((key) =>
        key.endsWith('/'),
      );
    expect(keys({ list_type: 'list', events: [date(1), date(2)] })).to.deep.equal([`${shop}1/`, `${shop}2/`]);
    expect(keys({ list_type: 'week', days: [{ events: [date(3)] }] })).to.deep.equal([`${shop}3/`]);
    expect(keys({ list_type: 'calendar', weeks: [[null, { events: [date(4)] }], []] })).to.deep.equal([
      `${shop}4/`,
    ]);
  });

  it('counts the places where one thing alone can be had', () => {
    expect(
      items(item({ avail: [100, 7] }), item({ id: 2, avail: [0, null] }))?.remainingAttendeeCapacity,
    ).to.equal(7);
    expect(items(item({ avail: [100, 7] }), item({ id: 2, avail: [100, 9] }))).to.include({
      uncounted: true,
    });
    expect(items(item({ avail: [100, null] }))).to.include({ uncounted: true });
    expect(items(item({ avail: [0, null] }), item({ avail: [20, 0] }))).to.deep.include({
      remainingAttendeeCapacity: 0,
      waitingList: { open: true },
    });
  });

  it('has each thing with its price, and sold out where it is', () => {
    const variations = [{ id: 5, value: 'Vegan', avail: [20, 0], price: { gross: '8.00' } }];
    expect(
      items(item({ avail: [100, 7] }), { id: 2, name: 'Lunch', avail: null, variations })?.offers,
    ).to.deep.equal([
      { identifier: '1', name: 'Place', price: 0, priceCurrency: 'GBP' },
      { identifier: '5', name: 'Vegan', price: 8, priceCurrency: 'GBP', availability: 'SoldOut' },
    ]);
  });

  it('is known by how it begins, and is never trusted', () => {
    expect(formatFor('{"list_type": "list",', '')?.name).to.equal('pretix');
    expect(formatFor('{\n "target_url": "https', '')?.name).to.equal('pretix');
    for (const odd of ['7', 'null', '[]', '{"events":7}', '{"target_url":{}}'])
      expect(pretix.read(odd, about).failed).to.equal('not-events');
    expect(list(null, 7, {}, { event_url: {} }).news?.size).to.equal(0);
  });
});
