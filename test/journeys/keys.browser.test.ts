import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { before, walk } from '../elements/events.ts';
import { lastBody } from '../elements/forms.ts';
import { Room } from '../elements/room.ts';
import { Keyboard } from './keyboard.ts';
import { servers } from './servers.ts';

/** The embed in a page that has something before it and something after it, and focus at the first. */
const openBooking = async (): Promise<{ keyboard: Keyboard; room: Room }> => {
  const room = await Room.open();
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify(walk);
  const page = await fixture<HTMLElement>(html`
    <main>
      <button>Before</button>
      <event-booking action=${room.bookings} now=${before}>${data}</event-booking>
      <button>After</button>
    </main>
  `);
  const keyboard = new Keyboard(page);
  await keyboard.readsHeading('River walk');
  page.querySelector('button')?.focus();
  return { keyboard, room };
};

/** The demonstration's long form likewise. */
const openLong = async (): Promise<Keyboard> => {
  const { endpoint } = await servers();
  const page = await fixture<HTMLElement>(html`
    <main>
      <button>Before</button>
      <booking-form
        src="/test/fixtures/journeys.json"
        event="swansea"
        now="2019-01-23"
        action="${endpoint}/bookings"
        questions="contact /demo/questions/making-day.json"
      ></booking-form>
      <button>After</button>
    </main>
  `);
  const keyboard = new Keyboard(page);
  await keyboard.readsHeading('Step 1 of 5');
  page.querySelector('button')?.focus();
  return keyboard;
};

describe('a visitor with a keyboard alone', () => {
  it('chooses an event, is told of two errors, puts them right and books, and focus is never lost', async () => {
    const { keyboard, room } = await openBooking();
    await keyboard.tabsTo('Book a place: River walk');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Book a place: River walk');
    await keyboard.tabsTo('Email address');
    await keyboard.type('seren@');
    await keyboard.tabsTo('Book a place');
    await keyboard.press(' ');
    await keyboard.hasFocusAt('There is a problem');
    expect(keyboard.all('.summary li')).to.have.length(2);
    await keyboard.tab();
    await keyboard.press('Enter');
    await keyboard.hasFocusAt('Your name');
    await keyboard.type('Seren Jones');
    expect(await keyboard.tab()).to.equal('Email address');
    await keyboard.press('End');
    await keyboard.type('example.org');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('You are booked');
    expect(await room.booked()).to.equal(1);
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren Jones', email: 'seren@example.org' },
    });
    await keyboard.tabsTo('Book another event');
    await keyboard.press('Enter');
    await keyboard.sees('focus back in the timetable', () => keyboard.at().includes('River walk'));
  });

  it('comes to everything in the order in which it is read, there and back, and out again on both sides', async () => {
    const { keyboard } = await openBooking();
    await keyboard.tabsTo('Book a place: River walk');
    await keyboard.press(' ');
    await keyboard.hasFocusAtHeading('Book a place: River walk');
    const there = await keyboard.tabsTo('After');
    const back = await keyboard.tabsBackTo('Before');
    // Where nothing is chosen, some engines come to the last of a group from behind.
    const inForm = [
      'Choose another event',
      'Your name',
      'Email address',
      'Organisation (optional)',
      'How many places?',
      'Is there anything you need so that you can take part? (optional)',
      'Is there anything else you would like to tell us? (optional)',
      'Book a place',
    ];
    const asked = (passed: readonly string[]): string[] => passed.filter((name) => inForm.includes(name));
    expect(asked(there)).to.deep.equal(inForm);
    expect(asked(back).reverse()).to.deep.equal(inForm);
    expect(there).to.have.length(inForm.length + 2);
    expect(back).to.have.length(inForm.length + 2);
  });

  it('goes back to the timetable, to the event that was left', async () => {
    const { keyboard } = await openBooking();
    await keyboard.tabsTo('Book a place: River walk');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Book a place: River walk');
    await keyboard.tabsTo('Choose another event');
    await keyboard.press('Enter');
    await keyboard.sees('the event that was left', () =>
      keyboard.focused()?.matches('button.button, a.button'),
    );
    expect(keyboard.at()).to.include('River walk');
  });

  it('goes through a long form, back a step, to what is to be changed and to the end', async () => {
    const keyboard = await openLong();
    await keyboard.tabsTo('Your name');
    await keyboard.type('Seren Jones');
    await keyboard.tabsTo('Email address');
    await keyboard.type('seren@example.org');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 2 of 5');
    await keyboard.tabsBackTo('Back');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 1 of 5');
    expect(keyboard.valueOf('Your name')).to.equal('Seren Jones');
    await keyboard.tabsTo('Continue');
    await keyboard.press(' ');
    await keyboard.hasFocusAtHeading('Step 2 of 5');
    await keyboard.tabsTo('Name');
    await keyboard.type('Ada');
    await keyboard.tabsTo('Clay');
    await keyboard.press(' ');
    await keyboard.press('ArrowDown');
    expect(keyboard.at()).to.equal('Printing');
    await keyboard.tabsTo('Continue');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 3 of 5');
    await keyboard.tabsTo('Yes');
    await keyboard.press(' ');
    await keyboard.press('ArrowDown');
    await keyboard.tabsTo('Continue');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 4 of 5');
    await keyboard.tabsTo('Continue');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 5 of 5');
    await keyboard.tabsTo('Change Email address');
    await keyboard.press('Enter');
    await keyboard.hasFocusAt('Email address');
    await keyboard.press('Enter');
    await keyboard.hasFocusAtHeading('Step 5 of 5');
    const passed = await keyboard.tabsTo('Book a place');
    expect(passed).to.include('Change Ada: Which craft would they like to try?');
    await keyboard.press(' ');
    await keyboard.hasFocusAtHeading('You are booked');
  });
});
