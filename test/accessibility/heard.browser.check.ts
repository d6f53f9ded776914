import { expect } from '@open-wc/testing';
import { fillsInContact } from '../elements/forms.ts';
import { Room } from '../elements/room.ts';
import { aMoment, chosen, filledIn, isSent, listen } from './listening.ts';
import { later } from './page.ts';

const busy = { store: false, status: 503, retryAfter: '120', body: {} };

describe('a visitor who hears the page is told of each change once, and focus is never lost', () => {
  it('from choosing over two errors to the confirmation and back; what is mended is not said again', async () => {
    const heard = await listen(async ({ visitor }, room) => {
      await visitor.readsHeading('Book a place: River walk');
      await aMoment();
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
      await room.follows({ gate: later });
      await fillsInContact(visitor);
      await visitor.readsNoMore('There is a problem');
      await aMoment();
      await visitor.presses('Book a place');
      await isSent(visitor, room, later);
      await visitor.readsHeading('You are booked');
      await visitor.presses('Book another event');
      await visitor.readsHeading('March 2019');
    });
    expect(heard).to.deep.equal([
      ...chosen,
      'focus: Book a place',
      'focus: the summary',
      'alert: There is a problem Enter your name Enter your email address',
      ...filledIn,
      'focus: Book a place',
      'status: Sending',
      'focus: You are booked',
      'focus: Book another event',
      'focus: Book a place: River walk, Monday 4 March 2019',
    ]);
  });

  it('when nobody answers, and when it is tried again', async () => {
    const heard = await listen(async ({ visitor }, room) => {
      await room.follows({ ...busy, gate: 'first' }, { gate: later });
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await isSent(visitor, room, 'first');
      await visitor.readsHeading('We could not tell');
      await aMoment();
      await visitor.presses('Try again');
      await isSent(visitor, room, later);
      await visitor.readsHeading('You are booked');
    });
    expect(heard).to.deep.equal([
      ...chosen,
      ...filledIn,
      'focus: Book a place',
      'status: Sending',
      'focus: We could not tell whether your booking arrived',
      'focus: Try again',
      'focus: Book a place',
      'status: Sending',
      'focus: You are booked',
    ]);
  });

  it('when all places are gone, and on the way to the waiting list', async () => {
    const heard = await listen(async ({ visitor }, room) => {
      await room.follows(
        { store: false, reply: 'sold-out', gate: 'first' },
        { reply: 'waiting-list', gate: later },
      );
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await isSent(visitor, room, 'first');
      await visitor.readsHeading('There is a problem');
      await aMoment();
      await visitor.presses('Join the waiting list instead');
      await isSent(visitor, room, later);
      await visitor.readsHeading('You are on the waiting list');
    });
    expect(heard).to.deep.equal([
      ...chosen,
      ...filledIn,
      'focus: Book a place',
      'status: Sending',
      'focus: the summary',
      'alert: There is a problem All places have just been taken.',
      'focus: Join the waiting list instead',
      'focus: Book a place',
      'status: Sending',
      'focus: You are on the waiting list',
    ]);
  });

  it('while a form is slow to come: focus waits at it, and goes on to its heading', async () => {
    const questions = await Room.open();
    await questions.follows({
      gate: later,
      store: false,
      body: [{ name: 'diet', label: 'Diet', type: 'text' }],
    });
    const heard = await listen(
      async ({ visitor, main }) => {
        const form = await visitor.sees('focus at the form', () => {
          const at = visitor.focused();
          return at?.localName === 'booking-form' && at;
        });
        expect(main.contains(document.activeElement)).to.equal(true);
        await questions.opens(later);
        const heading = await visitor.readsHeading('Book a place: River walk');
        await visitor.sees('focus at the heading', () => visitor.focused() === heading);
        expect(form.hasAttribute('tabindex')).to.equal(false);
      },
      { questions: `contact ${questions.url}/questions.json` },
    );
    expect(heard).to.deep.equal(chosen);
  });
});
