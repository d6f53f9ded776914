import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { organisersList, servers } from './servers.ts';
import { Visitor } from './visitor.ts';

const kinds = {
  '@type': 'EducationEvent',
  identifier: 'swansea',
  name: 'Partnerships with Purpose: Swansea',
  startDate: '2019-02-28',
  offers: [
    { '@type': 'Offer', identifier: 'member', name: { en: 'Member', cy: 'Aelod' }, price: 0 },
    { '@type': 'Offer', identifier: 'visitor', name: { en: 'Visitor', cy: 'Ymwelydd' }, price: 0 },
  ],
};

describe('an organiser of an event with several kinds of place', () => {
  it('reads which one was booked', async () => {
    const { endpoint } = await servers();
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(kinds);
    const page = await fixture<HTMLElement>(html`
      <main lang="cy">
        <event-booking now="2019-01-23" action="${endpoint}/bookings" questions="contact">${data}</event-booking>
      </main>
    `);
    const visitor = new Visitor(page);
    const email = `kinds-${crypto.randomUUID().slice(0, 8)}@example.org`;
    await visitor.choosesEvent('Partnerships with Purpose: Swansea', 'Archebu lle');
    await visitor.fillsIn('Eich enw', 'Mared Ŵyn');
    await visitor.fillsIn('Cyfeiriad e-bost', email);
    await visitor.picks('Ymwelydd: Am ddim');
    await visitor.presses('Archebu lle');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
    const mine = (await organisersList()).filter((booking) => JSON.stringify(booking).includes(email));
    expect(mine).to.have.length(1);
    expect(mine[0]?.['booking']).to.deep.include({ offer: 'visitor', answers: {} });
  });
});
