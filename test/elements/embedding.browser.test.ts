import { expect, fixture, html } from '@open-wc/testing';
import type { EventBooking } from '../../src/event-booking.ts';
import '../../src/turnout.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, sheffield, swansea, walk } from './events.ts';
import { fillsInContact, hiddenInput, lastBody, questionsScript } from './forms.ts';
import { Room } from './room.ts';

const jsonLd = (events: readonly object[]): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(events);
  return script;
};

describe('an embed', () => {
  let room: Room;
  beforeEach(async () => {
    room = await Room.open();
  });
  const { fetch } = window;
  afterEach(() => void (window.fetch = fetch));

  const open = async (
    attributes: { readonly [name: string]: string } = {},
    events: readonly object[] = [walk, swansea],
    inside: readonly Node[] = [],
  ): Promise<{ element: EventBooking; visitor: Visitor }> => {
    const element = document.createElement('event-booking');
    for (const [name, value] of Object.entries({ now, action: room.bookings, ...attributes }))
      element.setAttribute(name, value);
    element.append(jsonLd(events), ...inside);
    await fixture(html`<div>${element}</div>`);
    return { element, visitor: new Visitor(element) };
  };

  it('stands in for tags that a site’s editor strips, with everything that was said of it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div
          data-turnout="event-booking"
          data-action=${room.bookings}
          data-now=${now}
          data-heading-level="3"
          id="events"
          class="wide"
          lang="en-GB"
        >
          <p>Ring us.</p>
        </div>
      </div>
    `);
    const visitor = new Visitor(page);
    await visitor.sees('the element', () => page.querySelector('event-booking'));
    const element = page.querySelector('event-booking');
    expect(element?.id).to.equal('events');
    expect(element?.className).to.equal('wide');
    expect(element?.headingLevel).to.equal(3);
    await visitor.reads('Ring us.');
    element?.append(jsonLd([walk]));
    await visitor.readsHeading('River walk');
    expect(visitor.headings()[0]).to.equal('h3 March 2019');
  });

  it('stands in also where its name is misspelt or between curly quotation marks, and for nothing of others', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div data-turnout="“booking-form”"></div>
        <div data-turnout="event-boking" data-src="/test/fixtures/journeys.json"></div>
        <div data-turnout="62.4"></div>
      </div>
    `);
    await new Visitor(page).sees('both', () => page.children[1]?.localName === 'event-booking');
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
      'booking-form',
      'event-booking',
      'div',
    ]);
  });

  it('makes no script and no style of what an editor let stand because it was neither', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const libraries = [
      'x-init',
      'v-html',
      'hx-get',
      'up-on',
      'wire:click',
      'ng-init',
      'unicorn:load',
      '_',
      '@click',
      ':is',
    ];
    page.innerHTML = `<div data-turnout="event-booking" data-onclick="document.title = 'run'" data-ONFOCUS="alert(1)"
      ${libraries.map((name) => `data-${name}="document.title = 'run'"`).join(' ')}
      data-style="position: fixed; inset: 0" data-recipient="Riverside Trust"></div>`;
    const element = await new Visitor(page).sees('the element', () =>
      page.querySelector<HTMLElement>('event-booking'),
    );
    expect(element.getAttributeNames()).to.include('recipient').and.not.include('onclick');
    expect(element.getAttributeNames().filter((name) => /^(?:on|style$)/.test(name))).to.deep.equal([]);
    expect(element.getAttributeNames().filter((name) => libraries.includes(name))).to.deep.equal([]);
    element.click();
    expect(document.title).not.to.equal('run');
  });

  it('holds the space that its events will need, as the page says, until they are there or cannot be had', async () => {
    for (const [body, said] of [
      [JSON.stringify([walk]), 'River walk'],
      ['', 'cannot show the events'],
    ] as const) {
      let answer = (): void => {};
      const asked = new Promise<void>((resolve) => (answer = resolve));
      window.fetch = async () => {
        await asked;
        return new Response(body, { headers: { 'content-type': 'application/json' } });
      };
      const page = await fixture<HTMLElement>(html`
        <div>
          <div data-turnout="event-booking" style="display:block;min-height:99em" data-now=${now} data-src="/events.json"></div>
        </div>
      `);
      const visitor = new Visitor(page);
      const element = await visitor.sees('the element', () => page.querySelector('event-booking'));
      expect(element.offsetHeight).to.be.at.least(99 * 16);
      answer();
      await visitor.sees('that the space is given back', () => element.offsetHeight < 99 * 16);
      await visitor.reads(said);
      expect(element.style.display).to.equal('block');
    }
  });

  it('is shown once where a server drew it before', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.setHTMLUnsafe(`<event-timetable now="${now}"><template shadowrootmode="open"><style>p { color: red }</style>
      <div class="base"><div role="status"></div><slot></slot></div></template>
      ${jsonLd([walk]).outerHTML}<p>Ring us.</p></event-timetable>`);
    await new Visitor(page).readsHeading('River walk');
    const root = page.firstElementChild?.shadowRoot;
    expect(root?.querySelectorAll('.base')).to.have.length(1);
    expect(root?.querySelector('style, slot')).to.equal(null);
  });

  it('works inside another component’s shadow tree, as two elements joined by for', async () => {
    const host = await fixture<HTMLElement>(html`<section></section>`);
    const root = host.attachShadow({ mode: 'open' });
    const timetable = document.createElement('event-timetable');
    timetable.id = 'what-is-on';
    timetable.setAttribute('now', now);
    timetable.append(jsonLd([walk]));
    const form = document.createElement('booking-form');
    for (const [name, value] of Object.entries({ for: 'what-is-on', action: room.bookings, now }))
      form.setAttribute(name, value);
    root.append(timetable, form);
    const visitor = new Visitor(host);
    await visitor.reads('Choose an event to book.');
    await visitor.choosesEvent('River walk');
    const heading = await visitor.readsHeading('Book a place: River walk');
    await visitor.sees('focus at the form', () => visitor.focused() === heading);
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('keeps the form closed when the page’s own script says so', async () => {
    const { element, visitor } = await open();
    document.addEventListener('timetable-select', (e) => e.preventDefault(), { once: true });
    await visitor.choosesEvent('River walk');
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(visitor.text()).not.to.include('Book a place: River walk Monday 4 March 2019 ·');
    await visitor.choosesEvent('River walk');
    await visitor.readsHeading('Book a place: River walk');
  });

  it('opens the event that was named, before or after', async () => {
    const { element, visitor } = await open({ event: 'walk' });
    await visitor.readsHeading('Book a place: River walk');
    element.event = 'swansea';
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
  });

  it('opens the event that the page’s address names', async () => {
    const { visitor } = await open({ id: 'diary' });
    await visitor.reads('River walk');
    location.hash = '#diary=swansea';
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tells the editor of an event that is not there', async () => {
    const { visitor } = await open({ event: 'wlak' });
    await visitor.readsNotice('event="wlak" is not among the events.');
    await visitor.reads('River walk');
  });

  it('gives focus back to the event that was left', async () => {
    const { visitor } = await open();
    await visitor.choosesEvent('River walk');
    await visitor.presses('Choose another event');
    await visitor.sees('focus at the button of the walk', () =>
      visitor
        .all('li button')
        .find((button) => button === visitor.focused() && /River walk/.test(button.textContent ?? '')),
    );
  });

  it('gives focus back to the event that was left, when its button is gone', async () => {
    const { visitor } = await open();
    await visitor.choosesEvent('River walk');
    await fillsInContact(visitor);
    await room.follows({
      store: false,
      status: 409,
      body: { type: 'sold-out', remainingAttendeeCapacity: 0 },
    });
    await visitor.presses('Book a place');
    await visitor.reads('All places have just been taken.');
    await visitor.presses('Choose another event');
    await visitor.reads('Full');
    await visitor.sees(
      'focus at the name of the walk',
      () => visitor.focused()?.textContent?.trim() === 'River walk',
    );
  });

  it('keeps the partner’s own words at hand where an event names nobody to ask', async () => {
    const words = document.createElement('p');
    words.textContent = 'Ring 01632 960 018.';
    const { visitor } = await open({}, [{ ...walk, organizer: undefined }], [words]);
    await room.follows({ store: false, reply: 'closed' });
    await visitor.choosesEvent('River walk');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Booking for this event has closed.');
    await visitor.reads('Ring 01632 960 018.');
  });

  it('without an address for bookings leads to where the event is booked, or gives the facts alone', async () => {
    const { visitor } = await open({ action: '' }, [
      { ...walk, url: 'https://tickets.example/walk' },
      sheffield,
    ]);
    await visitor.reads('Book on tickets.example');
    expect(visitor.all('li a[href^="http"], li button')).to.have.length(1);
  });

  it('takes questions, fixed fields and names from between its tags and its attributes', async () => {
    const { visitor } = await open(
      { preset: 'json', questions: 'contact', names: '{"email": "your-email"}' },
      [walk],
      [
        questionsScript({ name: 'train', label: 'Which train?', type: 'text' }),
        hiddenInput('_form_key', 'autumn'),
      ],
    );
    await visitor.choosesEvent('River walk');
    await fillsInContact(visitor);
    await visitor.fillsIn('Which train?', 'The 9:15');
    await visitor.presses('Book a place');
    await visitor.sees('the outcome', () => visitor.all('.outcome')[0]);
    expect(await lastBody(room)).to.deep.include({
      _form_key: 'autumn',
      'your-email': 'seren@example.org',
      train: 'The 9:15',
    });
  });

  it('shows what the page’s own script sent in the fields, when something in it must be mended', async () => {
    const { element, visitor } = await open({ questions: 'contact' });
    await visitor.choosesEvent('River walk');
    await visitor.readsHeading('Book a place: River walk');
    await element.send({ name: 'Seren Jones', email: 'seren@' });
    await visitor.readsHeading('There is a problem');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren Jones', email: 'seren@example.org' },
    });
  });

  it('waits with what the page’s own script sends until the event that it is for is there', async () => {
    const form = document.createElement('booking-form');
    const src = await room.serves({ events: [walk] }, { delay: 100 });
    const settings = {
      src,
      event: 'walk',
      action: `${room.url}/plain`,
      preset: 'json',
      questions: 'contact',
      now,
    };
    for (const [name, value] of Object.entries(settings)) form.setAttribute(name, value);
    await fixture(html`<div>${form}</div>`);
    await form.send({ name: 'Seren Jones', email: 'seren@example.org' });
    expect(await lastBody(room)).to.deep.include({ eventId: 'walk', email: 'seren@example.org' });
  });

  it('asks what has the name of something of the form’s own, and sends it', async () => {
    const names = [
      'action',
      'submit',
      'elements',
      'children',
      'id',
      'method',
      'length',
      'constructor',
      'then',
    ];
    const questions = names.map((name) => ({ name, label: `The ${name}`, type: 'text' }));
    const { visitor } = await open({ questions: 'contact' }, [walk], [questionsScript(...questions)]);
    await visitor.choosesEvent('River walk');
    await fillsInContact(visitor);
    for (const name of names) await visitor.fillsIn(`The ${name}`, `my ${name}`);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    const { answers } = (await lastBody(room)) as { answers: Record<string, string> };
    expect(Object.keys(answers).sort()).to.deep.equal([...names].sort());
    for (const name of names) expect(answers[name]).to.equal(`my ${name}`);
  });
});
