import { expect } from '@open-wc/testing';
import { fillsInContact, openForm, type Opened } from './forms.ts';
import { hideNotices, showNotices } from './notices.ts';
import type { Step } from '../faults/steps.ts';

/** An answer that settles nothing, at once. */
const busy: Step = { store: false, status: 503, retryAfter: '120', body: {} };

const stored = (): string => sessionStorage.getItem('turnout-unheard') ?? '';

const idsOf = async ({ room }: Opened): Promise<readonly string[]> =>
  (await room.posts()).map(({ body }) => (JSON.parse(body ?? '{}') as { submissionId: string }).submissionId);

describe('a booking that nobody answers', () => {
  /** Each test books an event of its own: what was never heard of is remembered by event. */
  let event: string;
  beforeEach(() => {
    event = crypto.randomUUID();
  });
  afterEach(showNotices);

  /** Sent, and not heard of. */
  const unheard = async (...steps: readonly Step[]): Promise<Opened> => {
    const opened = await openForm({ event });
    await opened.room.follows(...(steps.length > 0 ? steps : [busy]));
    await fillsInContact(opened.visitor);
    await opened.visitor.presses('Book a place');
    await opened.visitor.readsHeading('We could not tell whether your booking arrived');
    return opened;
  };

  it('is said to be uncertain, with every answer kept, and “Try again” sends the same one', async () => {
    const opened = await unheard();
    const { visitor, room } = opened;
    await visitor.sees('focus at what happened', () =>
      visitor.focused()?.textContent?.includes('We could not tell'),
    );
    await visitor.reads('Trying again is safe: you will not be booked twice.');
    await visitor.reads('Try again after');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    await visitor.presses('Try again');
    await visitor.readsHeading('You are booked');
    expect(new Set(await idsOf(opened)).size).to.equal(1);
    const posts = await room.posts();
    const sent = posts.map(({ body }) => JSON.parse(body ?? '{}') as Record<string, unknown>);
    expect({ ...sent[0], guard: 0 }).to.deep.equal({ ...sent[1], guard: 0 });
    expect(await room.booked()).to.equal(1);
  });

  it('keeps focus in the form while it is tried again', async () => {
    const { visitor, room } = await unheard();
    await room.follows({ gate: 'later' });
    await visitor.presses('Try again');
    await visitor.reads('Sending');
    expect(visitor.focused()?.textContent?.trim()).to.equal('Book a place');
    await room.opens('later');
    await visitor.readsHeading('You are booked');
  });

  it('leaves nothing in the tab’s storage but which event, which id and when; and that goes when it is settled', async () => {
    const opened = await unheard();
    const [id] = await idsOf(opened);
    expect(stored()).to.match(new RegExp(`(^|\\n)${id} \\d+ ${event}(\\n|$)`));
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.match(/seren/i);
    await opened.visitor.presses('Try again');
    await opened.visitor.readsHeading('You are booked');
    expect(stored()).not.to.include(event);
  });

  it('is remembered after a reload, and the next one is sent under its id', async () => {
    const before = await unheard();
    const [id] = await idsOf(before);
    // As after a reload: nothing is known but what the tab’s storage holds.
    before.form.remove();
    const opened = await openForm({ event }, { room: before.room });
    await opened.visitor.reads('You sent a booking at');
    await opened.visitor.reads('and we did not hear back.');
    await fillsInContact(opened.visitor);
    await opened.visitor.presses('Book a place');
    await opened.visitor.readsHeading('You are booked');
    expect(await idsOf(opened)).to.deep.equal([id, id]);
  });

  /** It was stored after all, and the visitor has changed an answer since. */
  const reused = async (): Promise<Opened> => {
    const opened = await unheard({ status: 503, retryAfter: '120', body: {} });
    await opened.visitor.fillsIn('Your name', 'Seren Mair Jones');
    await opened.visitor.presses('Try again');
    await opened.visitor.reads('An earlier booking from this page is already recorded.');
    await opened.visitor.sees('focus at the summary', () => opened.visitor.focused()?.matches('.summary'));
    expect(opened.visitor.valueOf('Your name')).to.equal('Seren Mair Jones');
    return opened;
  };

  it('and was stored all the same may be kept, when it was changed', async () => {
    const { visitor, room } = await reused();
    const [keep] = visitor.all<HTMLElement>('.remedies button');
    expect(keep?.textContent?.trim()).to.match(/^Keep the booking \S+$/);
    keep?.click();
    await visitor.readsHeading('Your earlier booking stands');
    await visitor.sees('focus at it', () => visitor.focused()?.textContent === 'Your earlier booking stands');
    expect(await room.booked()).to.equal(1);
    expect(stored()).not.to.include(event);
  });

  it('and was stored all the same may be sent as a new one', async () => {
    const opened = await reused();
    await opened.visitor.presses('Send as a new booking');
    await opened.visitor.readsHeading('You are booked');
    expect(await opened.room.booked()).to.equal(2);
    expect(new Set(await idsOf(opened)).size).to.equal(2);
    expect(stored()).not.to.include(event);
  });

  it('is called a message where nothing was booked, in what is said of it and in what is agreed to', async () => {
    hideNotices();
    const { visitor, room } = await openForm({ event: '', 'privacy-url': '/privacy' });
    await room.follows(busy);
    await fillsInContact(visitor);
    expect(visitor.text()).not.to.match(/book/i);
    await visitor.ticks('I agree to my answers being used for this enquiry');
    await visitor.presses('Send');
    await visitor.readsHeading('We could not tell whether your message arrived');
    await visitor.reads('Trying again is safe: your message will count once.');
    expect(visitor.text()).not.to.match(/book/i);
    await visitor.presses('Try again');
    await visitor.readsHeading('Thank you. Your message was sent.');
    expect(await room.booked()).to.equal(1);
  });

  it('promises no safe repeat where the service cannot tell one', async () => {
    const { visitor, room } = await openForm({ event, preset: 'json' });
    await room.follows({ store: true, cut: 'after-read', how: 'rst', repeat: true });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Check whether a confirmation came before trying again, or get in touch.');
    await visitor.reads('01632 960 018');
    expect(visitor.text()).not.to.include('Trying again is safe');
  });
});

describe('a visitor who has to wait', () => {
  it('is told how long, when many people book at once', async () => {
    const { visitor, room } = await openForm();
    await room.follows({ store: false, status: 429, retryAfter: '2', body: {} });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads('Many people are booking. We will try again in');
    await visitor.presses('Try now');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('is told to keep the page open while offline, and it is sent when they are back', async () => {
    const { visitor, room } = await openForm();
    await fillsInContact(visitor);
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    let online = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    try {
      await visitor.presses('Book a place');
      await visitor.reads(
        'You are offline. We will send this when you are back online. Keep this page open.',
      );
      expect(await room.posts()).to.have.length(0);
      online = true;
      dispatchEvent(new Event('online'));
      await visitor.readsHeading('You are booked');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(onLine && navigator.onLine).to.equal(true);
  });
});
