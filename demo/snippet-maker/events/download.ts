import type { Maker } from '../maker.ts';
import { typedEvents } from './event-of-row.ts';
import { eventsFile } from './events-file.ts';

/** Gives the events as a file to put on the partner's site; made here, and sent nowhere. */
export const download = (maker: Maker): void => {
  maker.freeze();
  const file = new Blob([`${eventsFile(typedEvents(maker.draft))}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'events.json';
  link.click();
  // By then the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
