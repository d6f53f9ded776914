import { fixture, html } from '@open-wc/testing';
import type { BookingForm } from '../../src/booking-form.ts';
import '../../src/booking-form.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before, walk } from './events.ts';
import { Room } from './room.ts';

export interface Opened {
  readonly form: BookingForm;
  readonly visitor: Visitor;
  readonly room: Room;
}

interface More {
  readonly facts?: object;
  readonly room?: Room;
  readonly inside?: readonly Node[];
}

/** A form for the river walk in a page of its own, until the test is over. */
export const openForm = async (
  attributes: { readonly [name: string]: string } = {},
  more: More = {},
): Promise<Opened> => {
  const opened = await makeForm(attributes, more);
  await fixture(html`<main>${opened.form}</main>`);
  return opened;
};

/** A form for the river walk, as a webmaster pastes it: its event between the tags, its bookings to a room of the test's own. */
export const makeForm = async (
  attributes: { readonly [name: string]: string } = {},
  { facts = {}, room, inside = [] }: More = {},
): Promise<Opened> => {
  const there = room ?? (await Room.open());
  const form = document.createElement('booking-form');
  const settings = { action: there.bookings, event: 'walk', now: before, ...attributes };
  for (const [name, value] of Object.entries(settings)) if (value) form.setAttribute(name, value);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ ...walk, identifier: settings.event || 'walk', ...facts });
  form.append(data, ...inside);
  return { form, visitor: new Visitor(form), room: there };
};

/** Questions of the partner's own, between the tags. */
export const questionsScript = (...questions: readonly object[]): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['questions'] = '';
  script.textContent = JSON.stringify(questions);
  return script;
};

export const hiddenInput = (name: string, value: string): HTMLInputElement => {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value });
  return input;
};

export const fillsInContact = async (visitor: Visitor): Promise<void> => {
  await visitor.fillsIn('Your name', 'Seren Jones');
  await visitor.fillsIn('Email address', 'seren@example.org');
};

/** Types into the e-mail field and leaves it, until what notices that is there: it comes a moment after the form. */
export const leavesEmail = (visitor: Visitor, text: string, words: string): Promise<boolean> =>
  visitor.sees(`“${words}”`, () => {
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    if (!email || visitor.text().includes(words)) return !!email;
    email.value = text;
    email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    email.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    return false;
  });

/** What was last posted, as JSON. */
export const lastBody = async (room: Room): Promise<Record<string, unknown>> =>
  JSON.parse((await room.posts()).at(-1)?.body ?? '{}') as Record<string, unknown>;
