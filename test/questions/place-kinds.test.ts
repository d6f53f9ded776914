import { expect } from 'chai';
import type { EventRecord, Offer } from '../../src/event/event.ts';
import { cy } from '../../src/language/place-kinds/cy.ts';
import { en } from '../../src/language/place-kinds/en.ts';
import { placeKindQuestions, placeKindsOf, type PlaceKinds } from '../../src/questions/place-kinds.ts';
import { eventWith } from '../event/records.ts';

const now = Date.UTC(2019, 0, 23);
const adult: Offer = {
  identifier: 'adult',
  name: { en: 'Adult', cy: 'Oedolyn' },
  price: 10,
  priceCurrency: 'GBP',
};
const child: Offer = { name: { en: 'Child', cy: 'Plentyn' }, price: 0 };

const kindsOf = (
  offers: readonly Offer[],
  more: Partial<EventRecord> = {},
  language = 'en',
): PlaceKinds | undefined =>
  placeKindsOf(eventWith({ startDate: '2019-02-28', ...more, offers }), {
    words: language === 'cy' ? cy : en,
    language,
    now,
    price: (amount, currency) => `${amount} ${currency}`,
  });

describe('the kinds of place that an event has', () => {
  it('ask nothing where there is one, or one that is on sale now', () => {
    expect(kindsOf([])).to.equal(undefined);
    expect(kindsOf([adult])).to.equal(undefined);
    expect(kindsOf([adult, { ...child, validThrough: '2019-01-20' }])).to.equal(undefined);
    expect(kindsOf([adult, { ...child, validFrom: '2019-02-01' }])).to.equal(undefined);
  });

  it('are named with their price, and sent by what is the same in every language', () => {
    expect(
      kindsOf([adult, child, { name: 'Concession' }, { price: 5, priceCurrency: 'GBP' }])?.here,
    ).to.deep.equal([
      { value: 'adult', label: 'Adult: 10 GBP' },
      { value: 'Child', label: 'Child: Free' },
      { value: 'Concession', label: 'Concession' },
      { value: '5 GBP', label: '5 GBP' },
    ]);
    expect(kindsOf([adult, child], {}, 'cy')?.here).to.deep.equal([
      { value: 'adult', label: 'Oedolyn: 10 GBP' },
      { value: 'Child', label: 'Plentyn: Am ddim' },
    ]);
  });

  it('lead to where they are paid for, and are not asked for here as well', () => {
    const paid = { ...adult, url: 'https://tickets.example.org/adult' };
    const kinds = kindsOf([paid, child])!;
    expect(kinds.here.map(({ value }) => value)).to.deep.equal(['Child']);
    expect(kinds.elsewhere).to.deep.equal([
      {
        label: 'Adult: 10 GBP (pay and book on tickets.example.org)',
        url: 'https://tickets.example.org/adult',
      },
    ]);
    expect(kindsOf([{ ...child, url: 'https://tickets.example.org/child' }, adult])?.elsewhere).to.deep.equal(
      [],
    );
  });

  it('that are sold out are told and cannot be chosen, unless it is for them that people wait', () => {
    const gone = { ...adult, availability: 'SoldOut', url: 'https://tickets.example.org/adult' };
    expect(kindsOf([gone, child])?.here[0]).to.deep.equal({
      value: 'adult',
      label: 'Adult: 10 GBP',
      remaining: 0,
    });
    const waited = kindsOf([gone, { ...child, availability: 'SoldOut' }], { waitingList: { open: true } });
    expect(waited?.here.map(({ remaining }) => remaining)).to.deep.equal([undefined, undefined]);
    const both = kindsOf([gone, child], { waitingList: { open: true } });
    expect(both?.here[0]?.remaining).to.equal(0);
  });

  it('say that nothing is paid here where a kind that can be chosen has a price', () => {
    const hintOf = (kinds: PlaceKinds | undefined) => placeKindQuestions(kinds!, en)[0]?.hint;
    expect(hintOf(kindsOf([adult, child]))).to.equal('Nothing is paid on this page.');
    expect(hintOf(kindsOf([{ ...adult, availability: 'SoldOut' }, child]))).to.equal(undefined);
  });

  it('stand once each, however often they came', () => {
    expect(kindsOf([child, child, adult])?.here.map(({ value }) => value)).to.deep.equal(['Child', 'adult']);
  });
});
