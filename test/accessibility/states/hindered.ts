import { formUnavailable } from '../../../src/elements/booking-form/form-unavailable.ts';
import { fillsInContact } from '../../elements/forms.ts';
import { HeldPage } from '../../faults/visits/held-page.ts';
import type { Page } from '../page.ts';
import type { State } from '../state.ts';

/** As most are: a button of its own, and a field that keeps what it gave. */
const captcha = (): HTMLElement => {
  const made = document.createElement('div');
  made.slot = 'captcha';
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'I am a person',
  });
  // WebKit's own button has too little contrast in a dark page, and is none of ours.
  button.style.cssText = 'min-block-size: 24px; color: inherit; background: none; border: 1px solid';
  made.append(button, Object.assign(document.createElement('input'), { type: 'hidden', name: 'token' }));
  return made;
};

/** No number has this digest, so that the page goes on looking for it. */
const endless = {
  algorithm: 'SHA-256',
  challenge: 'f'.repeat(64),
  salt: 'salt',
  signature: 'f'.repeat(64),
  maxnumber: 1_000_000,
};

/** What stands between a visitor and a booking besides their answers. */
export const hindrances: readonly State[] = [
  {
    name: 'captcha not solved',
    show: async (page) => {
      const { visitor } = await page.form({ questions: 'contact' }, { inside: [captcha()] });
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await visitor.reads('Complete the check above the button');
    },
  },
  {
    name: 'proof of work',
    show: async (page) => {
      // The work stands still where it first lets the page have its turn.
      const held = new HeldPage(() => new Promise(() => undefined));
      page.atEnd(() => held.release());
      const { visitor, room } = await page.form({ event: crypto.randomUUID(), questions: 'contact' });
      const body = { type: '/problems/proof-of-work', challenge: endless };
      await room.follows({ store: false, status: 403, body });
      await fillsInContact(visitor);
      await visitor.presses('Book a place');
      await visitor.reads('Checking that a person is booking.');
    },
  },
  {
    name: 'frame that forbids forms',
    show: async (page) => {
      const { form, visitor } = await page.form({ questions: 'contact' });
      await fillsInContact(visitor);
      // There a press comes to nothing.
      form.shadowRoot?.addEventListener('click', (e) => e.preventDefault(), true);
      await visitor.presses('Book a place');
      await visitor.reads('Sending is not allowed in this page.');
    },
  },
  {
    name: 'form that cannot be fetched',
    show: async (page: Page) => {
      const form = page.place('booking-form', { action: '/bookings' });
      // It has come long ago in this page; here it never does, whatever is set.
      for (const [name, value] of Object.entries({
        body: undefined,
        unavailable: await formUnavailable(form, () => undefined),
      }))
        Object.defineProperty(form, name, { get: () => value, set: nothingSet });
      form.setAttribute('time-zone', 'UTC');
      await page.visitor.reads('The form cannot be opened just now.');
    },
  },
];

const nothingSet = (): void => undefined;
