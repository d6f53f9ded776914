import { expect } from '@open-wc/testing';
import '../../src/elements/booking-form/people/people.ts';
import '../../src/elements/booking-form/steps/steps.ts';
import { fillsInContact, questionsScript } from '../elements/forms.ts';
import { aMoment, chosen, filledIn, isSent, listen } from './listening.ts';
import { later } from './page.ts';
import { long } from './states/steps.ts';

const contact = { questions: 'contact' };

describe('a visitor who hears the page, on a longer way to a booking', () => {
  it('is told once that they are offline, and once that it goes on', async () => {
    let online = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    try {
      const heard = await listen(async ({ visitor }, room) => {
        await room.follows({ gate: later });
        await fillsInContact(visitor);
        await visitor.presses('Book a place');
        await visitor.reads('You are offline.');
        await aMoment();
        online = true;
        dispatchEvent(new Event('online'));
        await isSent(visitor, room, later);
        await visitor.readsHeading('You are booked');
      }, contact);
      // A slow machine says that it sends before it says that it cannot.
      const told = heard.filter(
        (one, at) => one !== 'status: Sending' || !heard[at + 1]?.startsWith('status: You are offline'),
      );
      expect(told).to.deep.equal([
        ...chosen,
        ...filledIn,
        'focus: Book a place',
        'status: You are offline. We will send this when you are back online. Keep this page open.',
        'status: Sending',
        'focus: You are booked',
      ]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('comes to the heading of each step, onwards and back, to what is wrong, and to what came of it', async () => {
    const heard = await listen(
      async ({ visitor }, room) => {
        await room.follows({ gate: later });
        await visitor.readsHeading('Step 1 of 4');
        await fillsInContact(visitor);
        await visitor.presses('Continue');
        await visitor.readsHeading('Step 2 of 4');
        await aMoment();
        await visitor.presses('Continue');
        await visitor.readsHeading('There is a problem');
        await aMoment();
        await visitor.picks('Clay');
        await visitor.readsNoMore('There is a problem');
        await visitor.presses('Continue');
        await visitor.readsHeading('Step 3 of 4');
        await visitor.presses('Back');
        await visitor.readsHeading('Step 2 of 4');
        await visitor.presses('Continue');
        await visitor.readsHeading('Step 3 of 4');
        await visitor.presses('Continue');
        await visitor.readsHeading('Step 4 of 4');
        await aMoment();
        await visitor.ticks('I know that the river may rise.');
        await visitor.presses('Book a place');
        await isSent(visitor, room, later);
        await visitor.readsHeading('You are booked');
      },
      contact,
      [questionsScript(...long)],
    );
    expect(heard).to.deep.equal([
      ...chosen,
      ...filledIn,
      'focus: Continue',
      'focus: Step 2 of 4: The day',
      'focus: Continue',
      'focus: the summary',
      'alert: There is a problem Choose an answer to “Which craft?”',
      'focus: Continue',
      'focus: Step 3 of 4: Access',
      'focus: Back',
      'focus: Step 2 of 4: The day',
      'focus: Continue',
      'focus: Step 3 of 4: Access',
      'focus: Continue',
      'focus: Step 4 of 4: Check your answers',
      'focus: Book a place',
      'status: Sending',
      'focus: You are booked',
    ]);
  });

  it('comes to the person who was added, and to the one before when they are taken out', async () => {
    const heard = await listen(
      async ({ visitor }) => {
        await visitor.presses('Add another person');
        await visitor.reads('Person 2');
        await aMoment();
        await visitor.presses('Remove person 2');
        await visitor.readsNoMore('Person 2');
        await aMoment();
      },
      { questions: 'standard people' },
    );
    expect(heard).to.deep.equal([
      ...chosen,
      'focus: Add another person',
      'focus: Person 2 Their name Remove person 2',
      'focus: Remove person 2',
      'focus: Person 1 Their name',
    ]);
  });

  it('is told how many characters are left when typing rests, and not at every key', async () => {
    const hope = { name: 'hope', label: 'What do you hope for?', type: 'textarea', maxLength: 40 };
    const heard = await listen(
      async ({ visitor }) => {
        for (const typed of ['C', 'Co', 'Com', 'Company'])
          await visitor.fillsIn('What do you hope for?', typed);
        await visitor.sees('what is said of it', () =>
          visitor.all('[role=status]').some((region) => region.textContent?.includes('33')),
        );
      },
      contact,
      [questionsScript(hope)],
    );
    // The label is said once, where focus stays; the count once, and not at each of the four keys.
    expect(heard).to.deep.equal([
      ...chosen,
      'focus: What do you hope for? (optional)',
      'status: You have 33 characters left',
    ]);
  });
});
