import { expect } from '@open-wc/testing';
import { fillsInContact, lastBody, openForm, questionsScript, type Opened } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const adult = {
  '@type': 'Offer',
  identifier: 'adult',
  name: { en: 'Adult', cy: 'Oedolyn' },
  price: 10,
  priceCurrency: 'GBP',
};
const child = { '@type': 'Offer', identifier: 'child', name: { en: 'Child', cy: 'Plentyn' }, price: 0 };
const gone = { '@type': 'Offer', identifier: 'early', name: 'Early bird', price: 0, availability: 'SoldOut' };
const paid = {
  '@type': 'Offer',
  name: 'Supporter',
  price: 25,
  priceCurrency: 'GBP',
  url: 'https://tickets.example.org/support',
};

const open = (
  offers: readonly object[],
  attributes = {},
  more: Parameters<typeof openForm>[1] = {},
): Promise<Opened> => openForm(attributes, { ...more, facts: { offers, ...more.facts } });

const box = (visitor: Visitor, words: string): HTMLInputElement | undefined =>
  visitor.all<HTMLLabelElement>('label').find((label) => label.textContent?.includes(words))?.control as
    HTMLInputElement | undefined;

describe('a visitor to an event with several kinds of place', () => {
  it('chooses one, with its price in words, and that one is sent', async () => {
    const { form, visitor, room } = await open([adult, child, gone]);
    await fillsInContact(visitor);
    await visitor.reads('Kind of place');
    await visitor.reads('Nothing is paid on this page.');
    await visitor.reads('Adult: £10');
    await expect(form).to.be.accessible();
    await visitor.presses('Book a place');
    await visitor.reads('Choose a kind of place');
    expect(await room.posts()).to.have.length(0);
    await visitor.picks('Child: Free');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    const { offer, answers } = await lastBody(room);
    expect(offer).to.equal('child');
    expect(answers).to.deep.equal({});
  });

  it('sees what is sold out, and cannot choose it', async () => {
    const { form, visitor } = await open([adult, child, gone]);
    await visitor.reads('Early bird: Free (full)');
    expect(box(visitor, 'Early bird')?.disabled).to.equal(true);
    expect(
      (await form.send({ name: 'Seren', email: 's@example.org', places: 1, placeKind: 'early' }))?.kind,
    ).to.equal(undefined);
    await visitor.readsHeading('There is a problem');
  });

  it('is led to where money is taken, and cannot half book that kind here', async () => {
    const { form, visitor } = await open([paid, child, adult]);
    await visitor.reads('These are paid for and booked on another site:');
    const link = await visitor.sees('the link', () => visitor.all<HTMLAnchorElement>('.elsewhere a')[0]);
    expect(link.textContent).to.equal('Supporter: £25 (pay and book on tickets.example.org)');
    expect(link.href).to.equal('https://tickets.example.org/support');
    expect(box(visitor, 'Supporter')).to.equal(undefined);
    await expect(form).to.be.accessible();
    expect(
      await form.send({ name: 'S', email: 's@example.org', places: 1, placeKind: 'Supporter' }),
    ).to.equal(undefined);
  });

  it('is asked nothing where all is paid for elsewhere or gone: the links stand in place of the form', async () => {
    const { form, visitor } = await open([paid, gone]);
    await visitor.reads('Supporter: £25 (pay and book on tickets.example.org)');
    await visitor.reads('Early bird: Free (full)');
    expect(visitor.all('input')).to.have.length(0);
    await expect(form).to.be.accessible();
  });

  it('is asked nothing more where there is one kind', async () => {
    const { visitor } = await open([adult]);
    await visitor.readsHeading('Book a place');
    expect(visitor.text()).not.to.include('Kind of place');
  });

  it('reads all of it in Welsh', async () => {
    const { visitor, room } = await open([adult, child, gone, paid], { lang: 'cy' });
    await visitor.reads('Math o le');
    await visitor.reads('Nid oes dim i’w dalu ar y dudalen hon.');
    await visitor.reads('Early bird: Am ddim (llawn)');
    await visitor.reads('Supporter: £25 (talu ac archebu ar tickets.example.org)');
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
    await visitor.picks('Plentyn: Am ddim');
    await visitor.presses('Archebu lle');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
    expect((await lastBody(room))['offer']).to.equal('child');
  });

  it('is asked before how many, in the group in which that stands', async () => {
    const places = { name: 'places', type: 'number', label: 'How many?', value: 1 };
    const { visitor } = await open(
      [adult, child],
      { questions: 'contact' },
      {
        inside: [questionsScript({ name: 'party', type: 'group', label: 'Your party', questions: [places] })],
      },
    );
    await visitor.reads('Kind of place');
    expect(
      visitor.all('.group .question').map((one) => one.textContent?.trim().split(/\s{2}/)[0]),
    ).to.have.length(2);
    expect(visitor.text()).to.match(/Your party.*Kind of place.*How many/);
  });
});
