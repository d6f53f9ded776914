import { expect, fixture, html } from '@open-wc/testing';
import { fillsInContact, lastBody, openForm } from './forms.ts';
import { sheffield, walk } from './events.ts';

const moment = (milliseconds = 150): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Ended = GlobalEventHandlersEventMap['booking-ended'];
const endedOn = (target: EventTarget): Promise<Ended> =>
  new Promise((resolve) => {
    target.addEventListener('booking-ended', (e) => resolve(e as Ended), { once: true });
  });

describe('a page’s own script', () => {
  it('may keep a booking from being sent, and the form stays as it was', async () => {
    const { form, visitor, room } = await openForm();
    const kept = new Promise<void>((resolve) => {
      const keep = (e: Event): void => {
        e.preventDefault();
        resolve();
      };
      form.addEventListener('booking-submit', keep, { once: true });
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await kept;
    expect(await room.posts()).to.have.length(0);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('that throws does not stand in the way', async () => {
    const { form, visitor, room } = await openForm();
    const thrown: string[] = [];
    const note = (e: ErrorEvent): void => {
      thrown.push(e.message);
      e.preventDefault();
    };
    // The runner counts what no one caught as a failure of the test.
    const { onerror } = window;
    Reflect.set(window, 'onerror', null);
    addEventListener('error', note);
    form.addEventListener('booking-submit', () => {
      throw new Error('of the page');
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    removeEventListener('error', note);
    Reflect.set(window, 'onerror', onerror);
    expect(thrown.join()).to.include('of the page');
    expect(await room.booked()).to.equal(1);
  });

  it('that writes every event down learns nothing that was typed', async () => {
    const { visitor } = await openForm();
    const written: string[] = [];
    const write = (e: Event): void => {
      const facts = ['detail', 'eventId', 'submissionId', 'outcome'].map((name) => Reflect.get(e, name));
      written.push(JSON.stringify([{ ...e }, facts]));
    };
    const names = ['booking-submit', 'booking-ended'];
    for (const name of names) document.addEventListener(name, write);
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    for (const name of names) document.removeEventListener(name, write);
    expect(written).to.have.length(2);
    expect(written.join()).not.to.match(/seren/i);
    expect(written[1]).to.include('confirmed');
  });

  it('that means to may ask for the answers', async () => {
    const { form, visitor } = await openForm();
    const asked = new Promise<GlobalEventHandlersEventMap['booking-submit']>((resolve) => {
      form.addEventListener('booking-submit', resolve);
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    const { eventId, submissionId, answers } = await asked;
    expect(eventId).to.equal('walk');
    expect(submissionId).to.match(/^[\da-f-]{36}$/);
    const e = await asked;
    expect(answers.call(e)).to.deep.include({ email: 'seren@example.org' });
  });

  it('can send answers of its own, which are checked like any others', async () => {
    const { form, visitor, room } = await openForm();
    expect(await form.send({ name: 'Ada' })).to.equal(undefined);
    await visitor.readsHeading('There is a problem');
    const outcome = await form.send({ name: 'Ada', email: 'ada@example.org', places: 2 });
    expect(outcome).to.deep.include({ kind: 'accepted', standing: 'confirmed' });
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('hears how a booking ended', async () => {
    const { form, visitor, room } = await openForm();
    await room.follows({ store: false, reply: 'closed' });
    const ended = endedOn(form);
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    const { eventId, outcome } = await ended;
    expect(eventId).to.equal('walk');
    expect(outcome).to.deep.include({ kind: 'refused', reason: 'booking-closed' });
    await visitor.reads('Booking for this event has closed.');
  });
});

describe('a visitor who is impatient', () => {
  it('presses twice, and holds Enter: one booking is sent', async () => {
    const { form, visitor, room } = await openForm();
    await room.follows({ gate: 'later' });
    await fillsInContact(visitor);
    const submit = (): void => {
      const inner = form.shadowRoot?.querySelector('form');
      if (inner) HTMLFormElement.prototype.requestSubmit.call(inner);
    };
    await visitor.presses('Book a place');
    for (let press = 0; press < 5; press += 1) submit();
    await visitor.reads('Sending');
    submit();
    await room.opens('later');
    await visitor.readsHeading('You are booked');
    await moment();
    expect(await room.posts()).to.have.length(1);
  });

  it('keeps focus on the button while it is sent', async () => {
    const { visitor, room } = await openForm();
    await room.follows({ gate: 'later' });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Sending');
    expect(visitor.focused()?.textContent?.trim()).to.equal('Book a place');
    expect((visitor.focused() as HTMLButtonElement).disabled).to.equal(false);
    await room.opens('later');
    await visitor.readsHeading('You are booked');
  });
});

describe('a form that is taken away while it sends', () => {
  const start = async (): ReturnType<typeof openForm> => {
    const opened = await openForm();
    await opened.room.follows({ gate: 'later' });
    await fillsInContact(opened.visitor);
    await opened.visitor.presses('Book a place');
    await opened.visitor.sees('one booking on its way', () => true);
    await moment();
    return opened;
  };

  it('sends all the same, says how it ended, and a new form for the event shows it', async () => {
    const { form, room } = await start();
    const ended = endedOn(form);
    form.remove();
    await room.opens('later');
    expect((await ended).outcome.kind).to.equal('accepted');
    const { visitor } = await openForm({}, { room });
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('shows in a new form that it is still being sent', async () => {
    const { form, room } = await start();
    form.remove();
    const { visitor } = await openForm({}, { room });
    await visitor.reads('Sending');
    await room.opens('later');
    await visitor.readsHeading('You are booked');
    expect(await room.posts()).to.have.length(1);
  });

  it('hands its answers to the new form, where nobody could tell how it ended', async () => {
    const { form, visitor, room } = await openForm();
    await room.follows({
      store: false,
      status: 503,
      retryAfter: '120',
      body: {},
      gate: 'later',
      repeat: true,
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    form.remove();
    await room.opens('later');
    const { visitor: next } = await openForm({}, { room });
    await next.readsHeading('We could not tell whether your booking arrived');
    expect(next.valueOf('Your name')).to.equal('Seren Jones');
    expect(next.valueOf('Email address')).to.equal('seren@example.org');
  });

  it('and put elsewhere in the page goes on as if nothing had been', async () => {
    const { form, visitor, room } = await start();
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(form);
    await visitor.reads('Sending');
    await room.opens('later');
    await visitor.readsHeading('You are booked');
    expect(await room.posts()).to.have.length(1);
  });

  it('and given another event asks about that one, and says of the first what came of it when it is back', async () => {
    const { form, visitor, room } = await start();
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify([walk, { ...sheffield, startDate: '2019-04-11' }]);
    form.replaceChildren(data);
    form.event = 'sheffield';
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Sheffield');
    expect(visitor.text()).not.to.include('Sending');
    await room.opens('later');
    await moment(400);
    expect(visitor.text()).not.to.include('You are booked');
    form.event = 'walk';
    await visitor.readsHeading('You are booked');
    const [slip] = visitor.all('.slip');
    expect(slip?.textContent).to.include('River walk');
    expect((await lastBody(room))['event']).to.deep.include({ id: 'walk' });
    expect(await room.posts()).to.have.length(1);
  });
});

describe('two forms in one page', () => {
  it('are two bookings, each with an id of its own', async () => {
    const one = await openForm();
    const other = await openForm({}, { room: one.room });
    for (const { visitor } of [one, other]) await fillsInContact(visitor);
    await one.visitor.presses('Book a place');
    await other.visitor.presses('Book a place');
    await one.visitor.readsHeading('You are booked');
    await other.visitor.readsHeading('You are booked');
    expect(await one.room.booked()).to.equal(2);
  });
});
