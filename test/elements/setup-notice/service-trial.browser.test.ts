import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/event-booking.ts';
import { NetlifySite } from '../../contracts/fake/netlify-site.ts';
import { Visitor } from '../../journeys/visitor.ts';
import { before as now, sheffield, swansea } from '../events.ts';
import { fillsInContact, lastBody, openForm } from '../forms.ts';
import { Room } from '../room.ts';

const button = 'Send a test booking';

/** A timetable with its form, of whose events the first is cancelled. */
const joined = async (room: Room): Promise<{ visitor: Visitor; element: HTMLElement }> => {
  const cancelled = { ...sheffield, eventStatus: 'EventCancelled' };
  const element = await fixture<HTMLElement>(
    html`<event-booking
      .events=${[cancelled, swansea]}
      now=${now}
      action=${room.bookings}
      check
    ></event-booking>`,
  );
  return { visitor: new Visitor(element), element };
};

describe('the test booking of the setup notice', () => {
  it('is sent once for each press and not before, marked as a test, and what came of it is said', async () => {
    const { visitor, room } = await openForm({ check: 'check' });
    await visitor.readsNotice('Nothing is wrong that can be seen from here.');
    expect(await room.posts()).to.have.length(0);
    await room.follows({ gate: 'test' });
    await visitor.presses(button);
    await visitor.readsNotice('Sending the test booking …');
    // A second press while it is on its way sends nothing.
    visitor.button(button)?.click();
    await room.opens('test');
    await visitor.readsNotice('The test booking was booked, and confirmed.');
    expect(await room.posts()).to.have.length(1);
    expect(await lastBody(room)).to.have.nested.property('context.test', true);
    expect((await lastBody(room))['event']).to.have.property('id', 'walk');
    expect(visitor.focused(), 'focus stays where it was').to.equal(visitor.button(button));
    await room.follows({ gate: 'second' });
    await visitor.presses(button);
    await visitor.readsNotice('Sending the test booking …');
    await room.opens('second');
    await visitor.readsNotice('The test booking was booked, and confirmed.');
    expect(new Set((await room.ledger()).bookings.map(({ submissionId }) => submissionId)).size).to.equal(2);
  });

  it('leaves what stands in the form as it is', async () => {
    const { visitor } = await openForm({ check: 'check' });
    await fillsInContact(visitor);
    await visitor.presses(button);
    await visitor.readsNotice('The test booking was booked');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
  });

  for (const [what, step, attributes, said] of [
    [
      'a refusal by what it names',
      { reply: 'invalid', invalid: ['#/attendee/email'], store: false },
      {},
      'The test booking was refused: email: Please look again.',
    ],
    [
      'an address that nobody answers for as such',
      { status: 404, type: 'text/html', body: '<h1>Not found</h1>', store: false },
      {},
      'not as a booking endpoint does',
    ],
    [
      'an event that the endpoint does not know, and what to do about it',
      { status: 404, type: 'application/problem+json', body: { type: 'not-found' }, store: false },
      {},
      'does not know the event “walk”, or takes no more bookings for it. Give it the events',
    ],
    [
      'what only the service can mend, in its words',
      { status: 403, body: { error: 'Form disabled' }, store: false },
      { preset: 'json' },
      '403 Form disabled',
    ],
    [
      'an answer that cannot be read',
      { cors: 'none', store: false },
      { preset: 'json' },
      'must let this page read its answers (CORS)',
    ],
    ['a service that took it', { body: {}, status: 200 }, { preset: 'json' }, 'Look whether it came'],
  ] as const) {
    it(`tells ${what}`, async () => {
      const room = await Room.open();
      await room.follows({ ...step, repeat: true });
      const action = 'preset' in attributes ? room.plain : room.bookings;
      const { visitor } = await openForm({ check: 'check', action, ...attributes }, { room });
      await visitor.presses(button);
      await visitor.readsNotice(said);
    });
  }

  it('tells of an address at FormSubmit that was never activated', async () => {
    const { fetch } = window;
    const action = 'https://formsubmit.co/ajax/0123456789abcdef';
    window.fetch = async (input, init) =>
      String(input) === action
        ? Response.json({ success: 'false', message: 'This form needs Activation. Check the inbox.' })
        : fetch(input, init);
    try {
      const { visitor } = await openForm({ check: 'check', action, preset: 'formsubmit' });
      await visitor.readsNotice('FormSubmit loses what is sent to it until it is activated');
      await visitor.presses(button);
      await visitor.readsNotice('Follow the link in the message that it has just sent to your inbox');
    } finally {
      window.fetch = fetch;
    }
  });

  it('says that nothing is wrong only when the service was looked at', async () => {
    const { fetch } = window;
    const action = 'https://script.google.com/macros/s/AKfy/exec';
    let answers = (): void => {};
    const asked = new Promise<void>((resolve) => (answers = resolve));
    window.fetch = (input, init) =>
      String(input) === action ? asked.then(() => Response.json({ items: [] })) : fetch(input, init);
    try {
      const { visitor } = await openForm({ check: 'check', action, preset: 'apps-script' });
      await visitor.readsNotice('Looking at where bookings go …');
      await visitor.sees('that it is asked', () => visitor.button(button));
      expect(visitor.notice()).not.to.contain('Nothing is wrong');
      answers();
      await visitor.readsNotice('Nothing is wrong that can be seen from here.');
    } finally {
      window.fetch = fetch;
    }
  });

  it('is about an event that can be booked, while nobody has chosen any, and stands in the one notice there is', async () => {
    const room = await Room.open();
    const { visitor, element } = await joined(room);
    await visitor.readsNotice('Nothing is wrong that can be seen from here.');
    await visitor.sees('the events', () => visitor.all('.event')[1]);
    const notices = [...(element.shadowRoot?.children ?? [])].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('.notice') ?? [],
    );
    expect(notices).to.have.length(1);
    await visitor.presses(button);
    await visitor.readsNotice('The test booking was booked');
    expect(await lastBody(room)).to.have.nested.property('event.id', 'swansea');
  });

  it('is offered only where the page asks to be checked', async () => {
    const { visitor } = await openForm();
    await visitor.reads('Your name');
    expect(visitor.button(button)).to.equal(undefined);
  });

  it('is offered where the address asks for it, beside the word that nothing is wrong', async () => {
    const before = location.href;
    history.replaceState(null, '', '#turnout-check');
    try {
      const { visitor } = await openForm();
      await visitor.readsNotice('Nothing is wrong that can be seen from here.');
      await visitor.sees('its button', () => visitor.button(button));
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is offered where the address comes to ask for it, without loading the page again', async () => {
    const before = location.href;
    const { visitor } = await openForm();
    await visitor.reads('Your name');
    await visitor.fillsIn('Your name', 'Seren Jones');
    try {
      location.hash = '#turnout-check';
      await visitor.readsNotice('Nothing is wrong that can be seen from here.');
      await visitor.sees('its button', () => visitor.button(button));
      expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('the form that Netlify must find', () => {
  it('is told before an event is chosen, with the fields of every event, so that nothing is dropped later', async () => {
    const room = await Room.open();
    const own = [{ name: 'lunch', label: 'Your lunch', type: 'text', each: true }];
    const visitor = new Visitor(
      await fixture(
        html`<event-booking
          .events=${[sheffield, { ...swansea, maximumPlaces: 3, questions: own }]}
          now=${now}
          action=${room.plain}
          preset="netlify"
          check
        ></event-booking>`,
      ),
    );
    await visitor.readsNotice('Netlify finds no form for this');
    const [skeleton] = visitor.all<HTMLTextAreaElement>('.notice textarea');
    const site = new NetlifySite(skeleton?.value ?? '');
    const { borderTopStyle, borderTopWidth } = getComputedStyle(skeleton!);
    expect({ borderTopStyle, borderTopWidth }).to.deep.equal({
      borderTopStyle: 'solid',
      borderTopWidth: '2px',
    });

    await visitor.choosesEvent('Swansea');
    await fillsInContact(visitor);
    await visitor.fillsIn('Your lunch', 'soup');
    await room.follows({ status: 200, type: 'text/html', body: '<h1>Thank you</h1>' });
    await visitor.presses('Book a place');
    await visitor.readsHeading('Your booking was sent');
    const body = (await room.posts()).at(-1)?.body ?? '';
    expect(site.drops(body)).to.deep.equal([]);
    expect(site.keeps(body)).to.include({ eventId: 'swansea', name: 'Seren Jones', person1Lunch: 'soup' });
  });
});
