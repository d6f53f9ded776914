import { fillsInContact, type Opened } from '../../elements/forms.ts';
import type { Step } from '../../faults/steps.ts';
import type { Page } from '../page.ts';
import type { State } from '../state.ts';

/** How a booking can end, by what its endpoint answers and what the visitor then reads. */
const ends: readonly (readonly [name: string, step: Step, words: string, attributes?: object])[] = [
  ['confirmed', {}, 'Add to your calendar'],
  ['waiting-list confirmed', { reply: 'waiting-list' }, 'You are on the waiting list'],
  ['pending', { reply: 'pending' }, 'Your request was received'],
  ['unconfirmed', { body: 'Thank you', type: 'text/plain' }, '01632 960 018', { preset: 'json' }],
  ['unknown', { store: false, status: 503, retryAfter: '120', body: {} }, 'We could not tell whether'],
  [
    'unknown, not to be sent twice',
    { cut: 'after-read', how: 'rst', repeat: true },
    'Check whether a confirmation came',
    { preset: 'json' },
  ],
  ['refused', { store: false, reply: 'closed' }, 'Booking for this event has closed.'],
  ['booked already', { store: false, reply: 'already-booked' }, 'already'],
  ['sold out', { store: false, reply: 'sold-out' }, 'All places have just been taken.'],
  ['too few places left', { store: false, reply: 'insufficient:1' }, 'There is a problem'],
  ['known already', { store: false, reply: 'id-reused' }, 'An earlier booking from this page'],
  ['wrong by the endpoint', { store: false, reply: 'invalid' }, 'There is a problem'],
];

const books = async (page: Page, attributes: object = {}, step: Step = {}): Promise<Opened> => {
  const opened = await page.form({ event: crypto.randomUUID(), ...attributes });
  await opened.room.follows(step);
  await fillsInContact(opened.visitor);
  await opened.visitor.presses('Book a place');
  return opened;
};

/** What came of a booking. */
export const outcomes: readonly State[] = [
  ...ends.map(([name, step, words, attributes]) => ({
    name,
    show: async (page: Page) => {
      const { visitor } = await books(page, attributes, step);
      await visitor.reads(words);
      await visitor.sees('focus at what came of it', () =>
        visitor.focused()?.matches('.summary, .outcome-heading'),
      );
    },
  })),
  {
    name: 'earlier booking kept',
    show: async (page) => {
      const { visitor } = await books(page, {}, { store: false, reply: 'id-reused' });
      const keep = await visitor.sees('what keeps it', () => visitor.all<HTMLElement>('.remedies button')[0]);
      keep.click();
      await visitor.readsHeading('Your earlier booking stands');
    },
  },
  {
    name: 'earlier booking unheard of',
    show: async (page) => {
      const event = crypto.randomUUID();
      const step = { store: false, status: 503, retryAfter: '120', body: {} };
      const { form, visitor, room } = await books(page, { event }, step);
      await visitor.readsHeading('We could not tell whether');
      form.remove();
      const again = await page.form({ event }, { room });
      await again.visitor.reads('we did not hear back');
    },
  },
  {
    name: 'cannot come, noted',
    show: async (page) => {
      const { visitor } = await page.form({ questions: 'contact tell-of-next' });
      await fillsInContact(visitor);
      await visitor.ticks('I cannot come, but tell me about the next one');
      await visitor.presses('Tell me about the next one');
      await visitor.readsHeading('You asked to hear about the next one');
      await visitor.readsHeading('What you told us');
    },
  },
  {
    name: 'enquiry sent',
    show: async (page) => {
      const { visitor } = await page.form({ event: '' });
      await fillsInContact(visitor);
      await visitor.presses('Send');
      await visitor.sees('what came of it', () => visitor.all('.outcome')[0]);
    },
  },
];
