import '../../src/elements/booking-form/besides.ts';
import '../../src/elements/booking-form/body.ts';
import '../../src/elements/booking-form/noticing.ts';
import '../../src/elements/booking-form/remedies.ts';
import '../../src/elements/booking-form/sending.ts';
import '../../src/language/problems/index.ts';
import { walk } from '../elements/events.ts';
import { Room } from '../elements/room.ts';
import type { Visitor } from '../journeys/visitor.ts';
import { Hearing } from './hearing.ts';
import { Page } from './page.ts';

/** No visitor is so quick that a page has not said yet what it says; what sends is there by then too. */
export const aMoment = async (): Promise<void> => {
  for (let task = 0; task < 20; task += 1) await new Promise((resolve) => setTimeout(resolve));
};

/** The answer comes when it was said that it is waited for. */
export const isSent = async (visitor: Visitor, room: Room, gate: string): Promise<void> => {
  await visitor.reads('Sending');
  await aMoment();
  await room.opens(gate);
};

/** A page that is listened to from when its events are there. */
export const listen = async (
  tell: (page: Page, room: Room) => Promise<unknown>,
  attributes: { readonly [name: string]: string } = {},
  inside: readonly Node[] = [],
): Promise<readonly string[]> => {
  const page = new Page();
  const hearing = new Hearing(page.main);
  const room = await Room.open();
  await page.open();
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ ...walk, identifier: crypto.randomUUID() });
  page.place('event-booking', { action: room.bookings, ...attributes }, [data, ...inside]);
  try {
    await page.visitor.readsHeading('River walk');
    hearing.log.length = 0;
    await page.visitor.choosesEvent('River walk');
    await tell(page, room);
    // What comes a moment later would be one too many.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return hearing.log;
  } finally {
    hearing.stop();
    await page.close();
  }
};

/** The event was chosen, and its form is there. */
export const chosen = [
  'focus: Book a place: River walk, Monday 4 March 2019',
  'focus: Book a place: River walk',
];

/** The form was filled in. */
export const filledIn = ['focus: Your name', 'focus: Email address'];
