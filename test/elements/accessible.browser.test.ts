import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import type { Step } from '../faults/steps.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, walk } from './events.ts';
import { fillsInContact, openForm, questionsScript } from './forms.ts';
import { Room } from './room.ts';

const pages = { light: 'background: #fff; color: #1b1b1b', dark: 'background: #14181c; color: #f2f2f2' };

const everyState: readonly object[] = [
  { remainingAttendeeCapacity: 30, maximumAttendeeCapacity: 40, isAccessibleForFree: true },
  { remainingAttendeeCapacity: 1, maximumAttendeeCapacity: 40 },
  { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 2 } },
  { remainingAttendeeCapacity: 0 },
  { availabilityStarts: '2019-02-20' },
  { availabilityEnds: '2019-01-20' },
  { eventStatus: 'EventCancelled' },
  { eventStatus: 'EventPostponed' },
  { eventStatus: 'EventRescheduled', previousStartDate: '2019-02-25' },
  { startDate: '2019-01-20' },
  { url: 'https://tickets.example/walk' },
].map((facts, index) => ({ ...walk, ...facts, identifier: `walk-${index}` }));

/** How a booking can end, by what its endpoint answers and what the visitor then reads. */
const ends: readonly (readonly [what: string, step: Step, words: string])[] = [
  ['confirmed', {}, 'You are booked'],
  ['on the waiting list', { reply: 'waiting-list' }, 'You are on the waiting list'],
  ['pending', { reply: 'pending' }, 'Your request was received'],
  ['unknown', { store: false, status: 503, retryAfter: '120', body: {} }, 'We could not tell whether'],
  ['sold out', { store: false, reply: 'sold-out' }, 'All places have just been taken.'],
  ['refused', { store: false, reply: 'closed' }, 'Booking for this event has closed.'],
  ['known already', { store: false, reply: 'id-reused' }, 'An earlier booking from this page'],
  ['wrong', { store: false, reply: 'invalid' }, 'There is a problem'],
];

for (const [shade, style] of Object.entries(pages))
  describe(`in a ${shade} page everyone can use`, () => {
    const place = async (element: Element): Promise<Visitor> => {
      const page = await fixture<HTMLElement>(html`<main style=${style}>${element}</main>`);
      return new Visitor(page);
    };
    const timetable = (attributes: { readonly [name: string]: string }): HTMLElement => {
      const element = document.createElement('event-timetable');
      for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
      return element;
    };
    const check = async ({ page }: { page: Element }): Promise<void> => {
      await expect(page).to.be.accessible();
    };
    const formIn = (...[attributes, more]: Parameters<typeof openForm>): ReturnType<typeof openForm> =>
      openForm(attributes, { ...more, style });

    it('a timetable that loads', async () => {
      const room = await Room.open();
      await room.follows({ hang: true });
      const element = timetable({ src: `${room.url}/events.json` });
      await place(element);
      await check({ page: element });
      element.remove();
    });

    it('a timetable that failed', async () => {
      const room = await Room.open();
      await room.follows({ status: 404, body: 'no', repeat: true });
      const element = timetable({ src: `${room.url}/events.json` });
      const visitor = await place(element);
      await visitor.readsNotice('was not found');
      await check({ page: element });
    });

    it('a timetable with nothing planned', async () => {
      const element = timetable({ src: await (await Room.open()).serves({ events: [] }) });
      await (await place(element)).reads('No events are planned');
      await check({ page: element });
    });

    it('a timetable with an event in every state', async () => {
      for (const bookable of [true, false]) {
        const src = await (await Room.open()).serves({ events: everyState });
        const element = timetable({ src, ...(bookable && { bookable: '' }) });
        await (await place(element)).reads('Cancelled');
        await check({ page: element });
      }
    });

    it('a form with every kind of question, and its errors', async () => {
      const options = [
        'One',
        { value: 'two', label: 'Two', hint: 'The second' },
        { value: 'x', label: 'Other', other: true },
      ];
      const questions = [
        'text',
        'textarea',
        'email',
        'tel',
        'number',
        'date',
        'time',
        'select',
        'radio',
        'checkbox',
        'rating',
      ].map((type) => ({
        name: type,
        label: `A ${type}`,
        hint: 'So',
        required: 'It matters.',
        type,
        options,
      }));
      const { form, visitor } = await formIn(
        { 'privacy-url': '/privacy', recipient: 'the walk’s leaders' },
        {
          inside: [questionsScript(...questions, { name: 'who', label: 'Who', each: true, required: true })],
        },
      );
      await visitor.reads('A rating');
      await check({ page: form });
      await visitor.fillsIn('How many places?', '2');
      await visitor.reads('Person 2');
      await visitor.presses('Book 2 places');
      await visitor.readsHeading('There is a problem');
      await check({ page: form });
    });

    it('a form that sends', async () => {
      const { form, visitor, room } = await formIn();
      await room.follows({ gate: 'later' });
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await visitor.reads('Sending');
      await check({ page: form });
      await room.opens('later');
      await visitor.readsHeading('You are booked');
    });

    for (const [what, step, words] of ends)
      it(`a booking that is ${what}, with focus at what came of it`, async () => {
        const { form, visitor, room } = await formIn({ event: crypto.randomUUID() });
        await room.follows(step);
        await fillsInContact(visitor);
        await visitor.presses('Book a place');
        await visitor.reads(words);
        await visitor.sees('focus at what came of it', () =>
          visitor.focused()?.matches('.summary, .outcome-heading'),
        );
        await check({ page: form });
      });
  });

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
    expect(order).to.deep.equal(['text', 'email', 'tel', 'checkbox', 'Privacy notice', 'Book a place']);
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
