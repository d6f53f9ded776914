import { expect } from 'chai';
import { isFree, priceOf } from '../../src/event/offer.ts';
import { eventWith, series } from './records.ts';

const pounds = (price: number, more = {}): { price: number; priceCurrency: string } => ({
  price,
  priceCurrency: 'GBP',
  ...more,
});

describe('What it costs', () => {
  it('is nothing for the series of 2019', () => expect(series.every(isFree)).to.equal(true));

  it('is nothing where every offer costs nothing', () => {
    expect(isFree(eventWith({ offers: [{ price: 0 }, { price: 0 }] }))).to.equal(true);
    expect(isFree(eventWith({ offers: [{ price: 0 }, { price: 5 }] }))).to.equal(false);
  });

  it('is not said to be nothing where it is unknown', () => {
    expect(isFree(eventWith())).to.equal(false);
    expect(isFree(eventWith({ offers: [] }))).to.equal(false);
    expect(isFree(eventWith({ offers: [{}] }))).to.equal(false);
    expect(isFree(eventWith({ isAccessibleForFree: false, offers: [{ price: 0 }] }))).to.equal(false);
  });

  it('is the one price there is', () => {
    expect(priceOf(eventWith({ offers: [pounds(5), pounds(5)] }))).to.deep.equal({
      amount: 5,
      currency: 'GBP',
      dearest: 5,
    });
  });

  it('is the lowest of several', () => {
    expect(priceOf(eventWith({ offers: [pounds(12.5), pounds(5)] }))).to.deep.equal({
      amount: 5,
      currency: 'GBP',
      dearest: 12.5,
    });
  });

  it('is the lowest that can still be had', () => {
    const offers = [pounds(5, { availability: 'SoldOut' }), pounds(8), pounds(9)];
    expect(priceOf(eventWith({ offers }))).to.deep.equal({ amount: 8, currency: 'GBP', dearest: 9 });
    expect(priceOf(eventWith({ offers: offers.slice(0, 1) }))?.amount).to.equal(5);
  });

  it('does not compare currencies', () => {
    const offers = [pounds(5), { price: 1, priceCurrency: 'EUR' }];
    expect(priceOf(eventWith({ offers }))).to.deep.equal({ amount: 5, currency: 'GBP', dearest: 5 });
  });

  it('counts what costs nothing, in whatever currency or none', () => {
    const offers = [{ name: 'Member', price: 0 }, pounds(25)];
    expect(priceOf(eventWith({ offers }))).to.deep.equal({ amount: 0, currency: 'GBP', dearest: 25 });
  });

  it('is unknown without a price or without a currency', () => {
    for (const offers of [[], [{}], [{ price: 5 }], [{ priceCurrency: 'GBP' }]])
      expect(priceOf(eventWith({ offers }))).to.equal(undefined);
    expect(priceOf(eventWith())).to.equal(undefined);
  });
});
