import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { beatsOf } from '../faults/visits/beats.ts';
import { HeldPage } from '../faults/visits/held-page.ts';
import { servers } from '../journeys/servers.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before, walk } from './events.ts';
import { fillsInContact, lastBody, openForm, type Opened } from './forms.ts';
import { Room } from './room.ts';

/** A captcha of our own: it is solved by a press, keeps its token inside as most do, and counts what it is told. */
class FakeCaptcha extends HTMLElement {
  solved = 0;
  resets = 0;
  /** Whether it finds by itself that somebody is a person, a moment after it was reset. */
  silent = false;

  connectedCallback(): void {
    this.innerHTML = '<button type="button">I am a person</button><input type="hidden" name="fake-response">';
    this.querySelector('button')?.addEventListener('click', () => this.#hold(`token-${++this.solved}`));
  }

  reset(): void {
    this.resets++;
    this.#hold('');
    if (this.silent) setTimeout(() => this.#hold(`token-${++this.solved}`), 20);
  }

  #hold(token: string): void {
    this.querySelector('input')!.value = token;
  }
}
customElements.define('fake-captcha', FakeCaptcha);

const captcha = (): FakeCaptcha => {
  const made = document.createElement('fake-captcha') as FakeCaptcha;
  made.slot = 'captcha';
  return made;
};

const openWithCaptcha = async (more = {}): Promise<Opened & { fake: FakeCaptcha }> => {
  const fake = captcha();
  const opened = await openForm(
    { questions: 'contact', event: `walk-${crypto.randomUUID()}`, ...more },
    { inside: [fake] },
  );
  await fillsInContact(opened.visitor);
  return { ...opened, fake };
};

const tokenIn = async (room: Room): Promise<unknown> =>
  ((await lastBody(room))['guard'] as { captcha: unknown }).captcha;

const needed = 'Nothing was sent just now. Complete the check above the button, then send it.';

describe('a captcha that the partner insists on', () => {
  it('is none by default, and nothing is sent for it', async () => {
    const { visitor, room } = await openForm({ questions: 'contact' });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await tokenIn(room)).to.equal(null);
  });

  it('stands above the button, and its token travels with the booking', async () => {
    const { visitor, room, fake } = await openWithCaptcha();
    const [send] = visitor.all<HTMLElement>('.send');
    expect(fake.getBoundingClientRect().bottom).to.be.at.most(send!.getBoundingClientRect().top + 1);
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await tokenIn(room)).to.equal('token-1');
    // A token is used once.
    expect(fake.resets).to.equal(1);
  });

  it('is asked for where it was not solved or has expired, and nothing is sent', async () => {
    const { visitor, room, fake } = await openWithCaptcha();
    await visitor.presses('Book a place');
    await visitor.reads(needed);
    expect(visitor.focused()?.matches('.summary')).to.equal(true);
    await visitor.presses('I am a person');
    fake.reset();
    await visitor.presses('Book a place');
    await visitor.reads(needed);
    expect(await room.posts()).to.have.length(0);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await tokenIn(room)).to.equal('token-2');
  });

  it('is asked for anew after a refusal, and the page is told', async () => {
    const { visitor, room, fake } = await openWithCaptcha();
    await room.follows({ store: false, reply: 'captcha-failed' });
    let told = 0;
    document.addEventListener('captcha-reset', () => told++, { once: true });
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.reads('the check above the button has expired or was not passed');
    expect([fake.resets, told]).to.deep.equal([1, 1]);
    await visitor.presses('Book a place');
    await visitor.reads(needed);
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await tokenIn(room)).to.equal('token-2');
    expect(await room.booked()).to.equal(1);
  });

  it('is asked for where an earlier booking was never answered, and that is still said', async () => {
    const { visitor, room, fake } = await openWithCaptcha({ preset: 'json' });
    await room.follows({ store: true, cut: 'after-read', how: 'rst', repeat: true });
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('We could not tell whether your booking arrived');
    expect(fake.resets).to.equal(1);
    const before = (await room.posts()).length;
    await visitor.presses('Book a place');
    await visitor.reads(needed);
    expect(visitor.focused()?.matches('.summary')).to.equal(true);
    expect(visitor.text()).to.include('We could not tell whether your booking arrived');
    expect(visitor.text()).to.include('Check whether a confirmation came before trying again');
    await visitor.fillsIn('Email address', '');
    await visitor.presses('Book a place');
    await visitor.reads('Enter your email address');
    expect(visitor.text()).to.include('We could not tell whether your booking arrived');
    expect(visitor.text()).not.to.include(needed);
    expect(await room.posts()).to.have.length(before);
  });

  it('whose script throws does not stand in the way', async () => {
    const { visitor, fake } = await openWithCaptcha();
    fake.reset = () => {
      throw new Error('of the captcha');
    };
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
  });

  it('stands in a joined element too', async () => {
    const room = await Room.open();
    const element = await fixture(html`
      <event-booking .events=${[walk]} action=${room.bookings} questions="contact" now=${before}>
        ${captcha()}
      </event-booking>
    `);
    const visitor = new Visitor(element);
    await visitor.choosesEvent('River walk');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads(needed);
    await visitor.presses('I am a person');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await tokenIn(room)).to.equal('token-1');
  });

  /** Two walks are picked, and the captcha is solved once. */
  const sendsTwo = async (fake: FakeCaptcha): Promise<{ visitor: Visitor; room: Room }> => {
    const room = await Room.open();
    const other = { ...walk, identifier: 'talk', name: 'Talk', startDate: '2019-03-12' };
    const element = await fixture(html`
      <event-booking several .events=${[walk, other]} action=${room.bookings} questions="contact" now=${before}>
        ${fake}
      </event-booking>
    `);
    const visitor = new Visitor(element);
    await visitor.choosesEvent('River walk');
    await visitor.presses('Add another event');
    await visitor.choosesEvent('Talk');
    await fillsInContact(visitor);
    await visitor.presses('I am a person');
    await visitor.presses('Book 2 events');
    return { visitor, room };
  };

  const tokensIn = async (room: Room): Promise<readonly unknown[]> =>
    (await room.posts()).map(
      ({ body }) => (JSON.parse(body ?? '{}') as { guard: { captcha: unknown } }).guard.captcha,
    );

  it('that asks nobody anything gives each of several bookings a token of its own', async () => {
    const fake = captcha();
    fake.silent = true;
    const { visitor, room } = await sendsTwo(fake);
    await visitor.readsHeading('You are booked');
    expect(await tokensIn(room)).to.deep.equal(['token-1', 'token-2']);
  });

  it('that wants the visitor again for the second of several bookings says so, and the first stays booked', async () => {
    const held = new HeldPage(beatsOf((await servers()).faultsPage));
    try {
      const { visitor, room } = await sendsTwo(captcha());
      await visitor.reads(`Talk: ${needed}`);
      await visitor.reads('River walk: You are booked');
      expect(visitor.focused()?.matches('.summary')).to.equal(true);
      await visitor.presses('I am a person');
      await visitor.presses('Book 1 event');
      await visitor.readsHeading('You are booked');
      expect(await tokensIn(room)).to.deep.equal(['token-1', 'token-2']);
      expect(await room.booked()).to.equal(2);
    } finally {
      held.release();
    }
  });
});
