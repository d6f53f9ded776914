import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, walk } from './events.ts';
import { fillsInContact, openForm } from './forms.ts';
import { Room } from './room.ts';

describe('a visitor with a keyboard or a screen reader', () => {
  it('finds one status region in a timetable and one in a form, from the first drawing to the last', async () => {
    const room = await Room.open();
    const element = document.createElement('event-timetable');
    await room.follows({ store: false, gate: 'read', body: { events: [walk] } });
    element.setAttribute('src', `${room.url}/events.json`);
    element.setAttribute('now', now);
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    const regions = (): Element[] => [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    const [first] = regions();
    expect(regions()).to.have.length(1);
    await room.opens('read');
    await new Visitor(element).reads('River walk');
    expect(regions()).to.deep.equal([first]);

    const { form, visitor, room: other } = await openForm();
    await visitor.reads('Your name');
    const status = form.shadowRoot?.querySelectorAll('[role=status]');
    expect(status).to.have.length(1);
    await other.follows({ gate: 'later' });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.sees('it said there', () => status?.[0]?.textContent?.includes('Sending'));
    await other.opens('later');
    await visitor.readsHeading('You are booked');
  });

  it('comes to everything in the order in which it is read, and to nothing that is hidden', async () => {
    const { form, visitor } = await openForm({ questions: 'contact', 'privacy-url': '/privacy' });
    await visitor.reads('Your name');
    const order = [
      ...(form.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea') ?? []),
    ]
      .filter((one) => one.tabIndex >= 0 && !one.closest('[hidden], [inert]'))
      .map((one) => (one instanceof HTMLInputElement ? one.type : one.textContent?.trim()));
    expect(order).to.deep.equal([
      'text',
      'email',
      'tel',
      'checkbox',
      'Privacy notice (opens in a new tab)',
      'Book a place',
    ]);
    for (const one of form.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])
      expect(one.tabIndex).to.be.at.most(0);
  });

  it('has focus somewhere in the embed after every step of a booking', async () => {
    const room = await Room.open();
    const element = document.createElement('event-booking');
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(walk);
    element.append(data);
    for (const [name, value] of Object.entries({ now, action: room.bookings }))
      element.setAttribute(name, value);
    await fixture(html`<div>${element}</div>`);
    const visitor = new Visitor(element);
    const holds = async (step: string): Promise<void> => {
      await visitor.sees(`focus after ${step}`, () => document.activeElement === element);
    };
    await visitor.choosesEvent('River walk');
    await visitor.readsHeading('Book a place: River walk');
    await holds('choosing');
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await holds('an error');
    await room.follows({ store: false, status: 503, retryAfter: '120', body: {} }, { gate: 'later' });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('We could not tell');
    await holds('no answer');
    await visitor.presses('Try again');
    await visitor.reads('Sending');
    await holds('trying again');
    await room.opens('later');
    await visitor.readsHeading('You are booked');
    await holds('the confirmation');
    await visitor.presses('Book another event');
    await visitor.readsHeading('March 2019');
    await holds('going back');
  });
});
