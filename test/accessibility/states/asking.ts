import { fillsInContact, questionsScript } from '../../elements/forms.ts';
import type { State } from '../state.ts';

const trust = { recipient: 'the walk’s leaders', 'keep-until': '2019-12-31', 'privacy-url': '/privacy' };

const diet = { name: 'diet', label: 'Diet', type: 'text', each: true, required: true };

const kindOfPlace = (name: string, price: number, more: object = {}): object => ({
  '@type': 'Offer',
  name,
  price,
  priceCurrency: 'GBP',
  ...more,
});

const elsewhere = kindOfPlace('Supporter', 25, { url: 'https://tickets.example.org/support' });

const soldOut = kindOfPlace('Early bird', 0, { availability: 'SoldOut' });

/** What is asked, and what is wrong with the answers. */
export const asking: readonly State[] = [
  {
    name: 'empty form',
    show: async (page) => {
      const { visitor } = await page.form(trust);
      await visitor.reads('Your name');
    },
  },
  {
    name: 'errors',
    show: async (page) => {
      const { visitor } = await page.form(trust);
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
    },
  },
  {
    name: 'error noticed on leaving',
    show: async (page) => {
      const { visitor } = await page.form();
      await visitor.sees('what is wrong', async () => {
        await visitor.fillsIn('Email address', 'seren');
        await visitor.fillsIn('Your name', 'Seren');
        return visitor.all('.error')[0];
      });
    },
  },
  {
    name: 'address suggested',
    show: async (page) => {
      const { visitor } = await page.form();
      await visitor.sees('what was likely meant', async () => {
        await visitor.fillsIn('Email address', 'seren@gmial.com');
        await visitor.fillsIn('Your name', 'Seren');
        return visitor.all('.suggestion')[0];
      });
    },
  },
  {
    name: 'people',
    show: async (page) => {
      const { visitor } = await page.form(
        { questions: 'standard people' },
        { inside: [questionsScript(diet)] },
      );
      await fillsInContact(visitor);
      await visitor.presses('Add another person');
      await visitor.reads('Person 2');
    },
  },
  {
    name: 'people, errors',
    show: async (page) => {
      const { visitor } = await page.form(
        { questions: 'standard people' },
        { inside: [questionsScript(diet)] },
      );
      await visitor.fillsIn('How many places?', '2');
      await visitor.reads('Person 2');
      await visitor.presses('Book 2 places');
      await visitor.readsHeading('There is a problem');
    },
  },
  {
    name: 'kinds of place',
    show: async (page) => {
      const offers = [kindOfPlace('Adult', 10), kindOfPlace('Child', 0), soldOut, elsewhere];
      const { visitor } = await page.form({}, { facts: { offers } });
      await visitor.reads('Kind of place');
    },
  },
  {
    name: 'kinds of place, none here',
    show: async (page) => {
      const { visitor } = await page.form({}, { facts: { offers: [elsewhere, soldOut] } });
      await visitor.reads('pay and book on tickets.example.org');
    },
  },
  {
    name: 'waiting list',
    show: async (page) => {
      const facts = { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 2 } };
      const { visitor } = await page.form({}, { facts });
      await visitor.readsHeading('Join the waiting list: River walk');
    },
  },
  {
    name: 'cannot come',
    show: async (page) => {
      const { visitor } = await page.form({ questions: 'standard people tell-of-next' });
      await visitor.ticks('I cannot come, but tell me about the next one');
      await visitor.reads('Tell me about the next one');
      await visitor.readsNoMore('Person 1');
    },
  },
  {
    name: 'enquiry',
    show: async (page) => {
      const { visitor } = await page.form({ event: '' });
      await visitor.readsHeading('Get in touch');
    },
  },
  {
    name: 'no event chosen yet',
    show: async (page) => {
      page.place('event-timetable', { id: 'walks' });
      page.place('booking-form', { for: 'walks', action: '/bookings' });
      await page.visitor.reads('Choose an event to book.');
    },
  },
  ...['full', 'closed', 'cancelled'].map((state) => ({
    name: `${state} event`,
    show: async (page: Parameters<State['show']>[0]) => {
      const { visitor } = await page.form({}, { facts: notBookable[state]?.facts ?? {} });
      await visitor.reads(notBookable[state]?.words ?? '');
      await visitor.reads('01632 960 018');
    },
  })),
];

const notBookable: { readonly [state: string]: { readonly facts: object; readonly words: string } } = {
  full: { facts: { remainingAttendeeCapacity: 0 }, words: 'Full' },
  closed: { facts: { availabilityEnds: '2019-01-20' }, words: 'closed' },
  cancelled: { facts: { eventStatus: 'EventCancelled' }, words: 'Cancelled' },
};
