import { expect, fixture, html } from '@open-wc/testing';
import type { EventBooking } from '../../src/event-booking.ts';
import '../../src/turnout.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, swansea, walk } from './events.ts';
import { lastBody } from './forms.ts';
import { Room } from './room.ts';

/** A form as a webmaster writes it between the tags, for visitors without script. */
const plainForm = (inside: string): HTMLFormElement => {
  const page = new DOMParser().parseFromString(
    `<form action="/bookings/form" method="post">${inside}<button>Book</button></form>`,
    'text/html',
  );
  return document.adoptNode(page.querySelector('form') as HTMLFormElement);
};

const usual = `<input type="hidden" name="event" value="walk">
  <p><label>Your name <input name="name"></label></p>
  <p><label>Email <input name="email" type="email"></label></p>
  <p><label>Places <input name="places" type="number" value="1"></label></p>`;

describe('a plain form between the tags', () => {
  let room: Room;
  beforeEach(async () => {
    room = await Room.open();
  });

  /** The page before the script has run: the element is there, and unknown. */
  const before = async (tag: string, plain: HTMLFormElement, attributes: Record<string, string> = {}) => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const stand = document.createElement('div');
    stand.append(plain);
    page.append(stand);
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify([walk, swansea]);
    /** The script runs: the same children are the element's. */
    const run = async (): Promise<void> => {
      const element = document.createElement(tag) as EventBooking;
      for (const [name, value] of Object.entries({ now, action: room.bookings, ...attributes }))
        element.setAttribute(name, value);
      const focused = document.activeElement;
      element.append(data);
      stand.replaceWith(element);
      element.append(plain);
      await element.updateComplete;
      // Moved in the page it loses focus, which an element that is upgraded in its place does not.
      if (plain.contains(focused)) (focused as HTMLElement).focus();
    };
    return { page, visitor: new Visitor(page), run };
  };

  const types = (plain: HTMLFormElement, name: string, text: string): HTMLInputElement => {
    const input = plain.querySelector(`[name="${name}"]`) as HTMLInputElement;
    input.focus();
    input.value = text;
    return input;
  };

  it('is taken over with what was typed, and focus and the place in the text stay where they were', async () => {
    const plain = plainForm(usual);
    const { visitor, run } = await before('booking-form', plain, { event: 'walk' });
    types(plain, 'email', 'seren@example.org');
    types(plain, 'places', '2');
    types(plain, 'name', 'Seren Jo').setSelectionRange(3, 5);
    await run();
    await visitor.readsHeading('Book a place: River walk');
    await visitor.sees('focus in the same question', () => {
      const at = visitor.focused() as HTMLInputElement | null;
      return at?.name === 'q-name' && at.selectionStart === 3 && at.selectionEnd === 5;
    });
    expect(visitor.valueOf('Your name')).to.equal('Seren Jo');
    expect(visitor.all('form')).to.have.length(1);
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('You are booked');
    const body = await lastBody(room);
    expect(body).to.deep.include({
      places: 2,
      attendee: { name: 'Seren Jo', email: 'seren@example.org' },
    });
    expect(JSON.stringify(body)).not.to.include('"event":"walk"');
  });

  it('goes on in the form of the event that it is for, where a timetable would have come', async () => {
    const plain = plainForm(usual);
    const { visitor, run } = await before('event-booking', plain);
    types(plain, 'name', 'Seren Jones');
    await run();
    await visitor.readsHeading('Book a place: River walk');
    await visitor.sees(
      'focus in the same question',
      () => (visitor.focused() as HTMLInputElement | null)?.name === 'q-name',
    );
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
  });

  it('makes way for the timetable where nobody has begun', async () => {
    const { visitor, run } = await before('event-booking', plainForm(usual));
    await run();
    await visitor.reads('River walk');
    await visitor.choosesEvent('Swansea');
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
    expect(visitor.valueOf('Your name')).to.equal('');
  });

  it('that names no event gives focus to the timetable, and what was typed to the event that is chosen', async () => {
    const plain = plainForm('<label>Your name <input name="name"></label>');
    const { visitor, run } = await before('event-booking', plain);
    types(plain, 'name', 'Seren Jones');
    await run();
    await visitor.sees('focus at the timetable', () => visitor.focused()?.matches('.month-heading'));
    await visitor.choosesEvent('Swansea');
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
    await visitor.sees('the name', () => visitor.valueOf('Your name') === 'Seren Jones');
  });

  it('loses nothing: what is not asked goes to anything else, and what the service calls otherwise is known', async () => {
    const plain = plainForm(
      `<label>Name <input name="your-name"></label> <label>What do you eat? <input name="diet"></label>
       <label>More <textarea name="anythingElse"></textarea></label>
       <label><input type="checkbox" name="agree"> I agree</label> <input name="hidden"> <input name="reset">`,
    );
    const { visitor, run } = await before('booking-form', plain, {
      event: 'walk',
      preset: 'json',
      names: '{"name": "your-name"}',
    });
    types(plain, 'your-name', 'Seren Jones');
    types(plain, 'anythingElse', 'We come by train.');
    types(plain, 'diet', 'Vegan');
    await run();
    await visitor.readsHeading('Book a place: River walk');
    await visitor.sees('the name', () => visitor.valueOf('Your name') === 'Seren Jones');
    expect(visitor.valueOf('Is there anything else you would like to tell us?')).to.equal(
      'We come by train.\nWhat do you eat?: Vegan',
    );
  });

  it('is asked about before the page is left, for what was typed is not sent', async () => {
    const plain = plainForm(usual);
    const { visitor, run } = await before('booking-form', plain, { event: 'walk' });
    types(plain, 'name', 'Seren Jones');
    await run();
    await visitor.sees('the name', () => visitor.valueOf('Your name') === 'Seren Jones');
    await visitor.sees('a question on leaving', () => {
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  });
});
