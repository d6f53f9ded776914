import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { before as now, walk } from '../elements/events.ts';
import { fillsInContact, hiddenInput, lastBody, openForm, questionsScript } from '../elements/forms.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';
import { corpus, corpusAddresses, Harm, hostile } from './harm.ts';

describe('a hostile string, by whatever entrance it comes in', () => {
  let strings: readonly string[];
  let addresses: readonly string[];
  let room: Room;
  let harm: Harm;

  before(async () => {
    [strings, addresses] = [[...hostile, ...(await corpus())], await corpusAddresses()];
  });
  beforeEach(async () => {
    room = await Room.open();
    harm = new Harm([room.url]);
  });
  afterEach(() => {
    expect(harm.asked().join(' ')).to.equal('');
    for (const form of document.querySelectorAll('booking-form')) form.remove();
  });

  const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

  it('events: is text in what an address serves, and so is an address as a link', async () => {
    const events = [...hostile, ...addresses].map((text, index) => ({
      '@type': 'Event',
      identifier: `n${index}`,
      name: `x${text}`,
      startDate: '2099-02-11',
      description: text,
      url: text,
      organizer: { name: text, url: text, email: text, telephone: text },
      location: [
        { '@type': 'Place', name: text, url: text },
        { '@type': 'VirtualLocation', url: text },
      ],
      offers: [{ url: text, price: 3, priceCurrency: 'GBP' }],
      superEvent: { name: text, url: text },
    }));
    const src = await room.serves({ events, [strings[0] ?? '']: 1 });
    const element = await fixture<HTMLElement>(html`<event-timetable src=${src}></event-timetable>`);
    await new Visitor(element).sees(
      'every row',
      () => rootOf(element).querySelectorAll('li.event').length === events.length,
    );
    harm.isNot(rootOf(element));
  });

  it('places left: is a number, a word that is known, or nothing', async () => {
    const said = [...strings, ...addresses];
    const items = said.flatMap((text, index) => [
      { id: `n${index}`, remainingAttendeeCapacity: text, status: text, waitingList: text, [text]: text },
      { id: text, remainingAttendeeCapacity: 3, waitingList: { open: text, length: text } },
    ]);
    const good = { id: 'good', remainingAttendeeCapacity: 2 };
    await room.serves({ items: [...items, good], [strings[0] ?? '']: strings });
    const places = { ...walk, maximumAttendeeCapacity: 40, remainingAttendeeCapacity: 7 };
    const events = [...said.keys()].map((index) => ({ ...places, identifier: `n${index}` }));
    events.push({ ...places, identifier: 'good' });
    const element = await fixture<HTMLElement>(
      html`<event-timetable .events=${events} now=${now} bookable availability="${room.url}/places"></event-timetable>`,
    );
    const visitor = new Visitor(element);
    await visitor.reads('Only 2 places left');
    expect(visitor.all('li.event')).to.have.length(events.length);
    harm.isNot(rootOf(element));
  });

  it('questions: is text as a label, a hint, an option, a reason, and the name of it', async () => {
    const questions = strings.flatMap((text, index) => [
      { name: `one${index}`, label: `x${text}`, hint: text, why: text, required: `${text} `, type: 'text' },
      { name: text, label: `y${text}`, type: 'text', placeholder: text, pattern: text, autocomplete: text },
      {
        name: `pick${index}`,
        label: `z${text}`,
        type: index % 2 ? 'radio' : 'select',
        options: [text, { value: `v${text}`, label: text, hint: text }],
      },
    ]);
    const { form, visitor } = await openForm({}, { room, inside: [questionsScript(...questions)] });
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    harm.isNot(rootOf(form));
  });

  it('configuration: is text, or refused in words, as the value of every attribute that is not fetched', async () => {
    const { form } = await openForm({}, { room, inside: [hiddenInput('x', '')] });
    const names =
      'event now time-zone type lang heading-level preset enctype names recipient keep-until privacy-url success-url remember prefill answers method'.split(
        ' ',
      );
    for (const text of [...strings, ...addresses]) {
      for (const name of names) form.setAttribute(name, text);
      form.querySelector('input')?.setAttribute('name', text);
      await form.updateComplete;
      harm.isNot(rootOf(form));
    }
  });

  it('answers: is sent as it was typed, and read back as text', async () => {
    const questions = strings.map((_, index) => ({
      name: `n${index}`,
      label: `Question ${index}`,
      type: 'textarea',
    }));
    const { form, visitor } = await openForm(
      { questions: 'contact' },
      { room, inside: [questionsScript(...questions)] },
    );
    const typed = Object.fromEntries(strings.map((text, index) => [`n${index}`, text.slice(0, 200)]));
    await form.send({ name: 'Seren Jones', email: 'seren@example.org', ...typed });
    await visitor.readsHeading('You are booked');
    harm.isNot(rootOf(form));
    const { answers } = (await lastBody(room)) as { answers: Record<string, string> };
    expect(answers['n0']).to.equal(strings[0]);
    expect(Object.keys(answers).every((name) => /^n\d+$/.test(name))).to.equal(true);
  });

  it('replies: is text where the service refuses, whatever it says is wrong and where', async () => {
    const { form, visitor } = await openForm({}, { room });
    await room.follows({
      store: false,
      status: 422,
      body: {
        type: 'https://turnout.example/problems/invalid',
        title: strings[0],
        detail: strings[1],
        errors: strings.map((text, index) => ({
          pointer: index % 2 ? text : '#/attendee/email',
          code: text,
          detail: text,
          [text]: text,
        })),
      },
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    harm.isNot(rootOf(form));
  });

  it('replies: is text where the service accepts, and its addresses are links of the kinds that are allowed', async () => {
    const said = [...strings, ...addresses];
    // A few to a reply, and one of them where an address stands.
    for (let index = 0; index < said.length; index += 24) {
      const some = said.slice(index, index + 24);
      const { form, visitor } = await openForm({}, { room });
      await room.follows({
        body: {
          status: 'confirmed',
          reference: some[0],
          message: some.map((text) => text.slice(0, 40)).join(' '),
          manageUrl: some.find((text) => /script|:/.test(text)) ?? some[1],
          statusUrl: some[2],
          next: some[3],
          position: some[4],
          availability: { [some[5] ?? '']: some[6] },
        },
      });
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await visitor.readsHeading('You are booked');
      harm.isNot(rootOf(form));
      form.remove();
    }
  });

  it('the page’s address: is nothing but the identifier that it does not name, and text in an answer', async () => {
    const home = location.href;
    const goTo = (answer: string, identifier: string): void => {
      const search = new URLSearchParams({ train: answer.slice(0, 500) }).toString();
      history.replaceState(null, '', `?${search}#diary=${identifier.slice(0, 500)}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    };
    const questions = [{ name: 'train', label: 'Which train?', type: 'text' }];
    const element = document.createElement('event-booking');
    for (const [name, value] of Object.entries({ id: 'diary', now, action: room.bookings, prefill: 'train' }))
      element.setAttribute(name, value);
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(walk);
    element.append(data, questionsScript(...questions));
    await fixture(html`<div>${element}</div>`);
    const visitor = new Visitor(element);
    await visitor.reads('River walk');
    try {
      // Browsers let a page change its address some hundred times in half a minute.
      for (let index = 0; index < strings.length; index += 3)
        goTo(strings[index] ?? '', strings[index] ?? '');
      await element.updateComplete;
      harm.isNot(rootOf(element));
      const [text = ''] = strings;
      goTo(text, 'walk');
      await visitor.readsHeading('Book a place: River walk');
      await visitor.sees('the answer', () => visitor.valueOf('Which train?') === text);
      const inside = rootOf(element).querySelector('booking-form');
      if (inside) harm.isNot(rootOf(inside));
    } finally {
      history.replaceState(null, '', home);
    }
  });

  it('the look: asks for nothing, whatever a custom property holds', async () => {
    const properties = 'accent error line focus radius gap font field field-text'.split(' ');
    const { form, visitor } = await openForm({ questions: 'contact' }, { room });
    for (const name of properties)
      form.style.setProperty(`--turnout-${name}`, `url("${room.url}/${name}.png")`);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    visitor.all<HTMLElement>('input')[0]?.focus();
    const timetable = await fixture<HTMLElement>(
      html`<event-timetable .events=${[walk]} now=${now} bookable></event-timetable>`,
    );
    for (const name of properties)
      timetable.style.setProperty(`--turnout-${name}`, `url("${room.url}/${name}.png")`);
    await new Visitor(timetable).reads('Book a place');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(await room.gets()).to.deep.equal([]);
  });
});
