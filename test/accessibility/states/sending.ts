import { fillsInContact, type Opened } from '../../elements/forms.ts';
import { beatsOf } from '../../faults/visits/beats.ts';
import { HeldPage } from '../../faults/visits/held-page.ts';
import { servers } from '../../journeys/servers.ts';
import type { Step } from '../../faults/steps.ts';
import { later, type Page } from '../page.ts';
import type { State } from '../state.ts';

const sends = async (page: Page, step: Step, attributes: object = {}): Promise<Opened> => {
  const opened = await page.form({ event: crypto.randomUUID(), ...attributes });
  await opened.room.follows(step);
  await fillsInContact(opened.visitor);
  await opened.visitor.presses('Book a place');
  return opened;
};

/** While a booking is on its way. */
export const sending: readonly State[] = [
  {
    name: 'sending',
    show: async (page) => {
      const { visitor } = await sends(page, { gate: later });
      await visitor.reads('Sending');
    },
  },
  {
    name: 'still sending',
    show: async (page) => {
      const held = new HeldPage(beatsOf((await servers()).faultsPage));
      try {
        const { visitor } = await sends(page, { gate: later });
        await visitor.reads('Still sending');
      } finally {
        // From here on time goes as slowly as in life.
        held.release();
      }
    },
  },
  {
    name: 'offline',
    show: async (page) => {
      let online = false;
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
      page.atEnd(() => {
        online = true;
        dispatchEvent(new Event('online'));
        Reflect.deleteProperty(navigator, 'onLine');
      });
      const { visitor } = await sends(page, {});
      await visitor.reads('You are offline.');
    },
  },
  {
    name: 'many book at once',
    show: async (page) => {
      const { visitor } = await sends(page, { store: false, status: 429, retryAfter: '50', body: {} });
      await visitor.reads('Many people are booking.');
      page.atEnd(() => visitor.presses('Try now'));
    },
  },
];
