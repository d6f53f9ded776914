import { walk } from '../../elements/events.ts';
import { fillsInContact } from '../../elements/forms.ts';
import { Room } from '../../elements/room.ts';
import type { Step } from '../../faults/steps.ts';
import { later, type Page } from '../page.ts';
import type { State } from '../state.ts';

const at = (name: string, from: string, until: string): object => ({
  ...walk,
  identifier: `${name} ${crypto.randomUUID()}`,
  name,
  startDate: `${from}:00+00:00`,
  endDate: `${until}:00+00:00`,
});

/** Two events at the same time are picked for one form, and a third is there. */
const gathers = async (page: Page): Promise<Room> => {
  const room = await Room.open();
  const element = page.place('event-booking', {
    action: room.bookings,
    questions: 'contact',
    several: '',
  });
  Object.assign(element, {
    events: [
      at('Tea', '2019-03-04T10:00', '2019-03-04T12:00'),
      at('Swim', '2019-03-04T11:00', '2019-03-04T13:00'),
      at('Talk', '2019-03-05T10:00', '2019-03-05T11:00'),
    ],
  });
  page.atEnd(() => room.opens(later));
  await page.visitor.choosesEvent('Tea');
  await page.visitor.presses('Add another event');
  await page.visitor.choosesEvent('Swim');
  await page.visitor.reads('Tea and Swim are at the same time.');
  return room;
};

const sends = async (page: Page, ...steps: readonly Step[]): Promise<void> => {
  const room = await gathers(page);
  await room.follows(...steps);
  await fillsInContact(page.visitor);
  await page.visitor.presses('Book 2 events');
};

/** Several events in one go, from picking them to what came of each. */
export const several: readonly State[] = [
  { name: 'several events that clash', show: gathers },
  {
    name: 'several events, another is picked',
    show: async (page) => {
      await gathers(page);
      await page.visitor.presses('Add another event');
      await page.visitor.sees('the way back', () => page.visitor.button('Go on with 2 events'));
    },
  },
  {
    name: 'several events, sending',
    show: async (page) => {
      await sends(page, { gate: later });
      await page.visitor.reads('Sending 1 of 2');
    },
  },
  {
    name: 'several events, one was refused',
    show: async (page) => {
      await sends(page, {}, { reply: 'sold-out', store: false });
      await page.visitor.readsHeading('Not every booking went through');
    },
  },
  {
    name: 'several events, ended',
    show: async (page) => {
      await sends(page, {}, { reply: 'waiting-list' });
      await page.visitor.readsHeading('This is what came of your bookings');
      await page.visitor.readsHeading('What you told us');
    },
  },
];
