import { expect } from '@open-wc/testing';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';
import { framed } from './framed.ts';

describe('the example for', () => {
  // They load /dist/turnout.js, as a partner's page does.
  for (const name of ['react', 'vue'])
    it(`${name} books, sets what it is given, and hears of it`, async () => {
      const room = await Room.open();
      const query = new URLSearchParams({ action: room.bookings }).toString();
      const frame = await framed(`/__example/${name}.html?${query}`);
      const { document } = frame.contentWindow as Window;
      const visitor = new Visitor(document.documentElement);
      const element = await visitor.sees('the element', () => document.querySelector('event-booking'));
      element.setAttribute('now', '2019-01-23');
      element.setAttribute('questions', 'contact');
      await visitor.choosesEvent('Swansea');
      const heading = await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
      expect(heading.localName).to.equal('h3');
      await visitor.fillsIn('Your name', 'Seren Jones');
      await visitor.fillsIn('Email address', 'seren@example.org');
      await visitor.presses('Book a place');
      await visitor.readsHeading('You are booked');
      await visitor.reads('See you there!');
      expect(await room.booked()).to.equal(1);
    });
});
