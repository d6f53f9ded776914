import type { BookingSubmitEvent } from '../../src/elements/dom-events.ts';
import { addressesIn } from './addresses.ts';
import type { Draft } from './draft.ts';
import { beforeReading } from './events/before-reading.ts';
import type { Embed } from './snippet/embed.ts';

/** The real element, as the snippet will make it, beside what is typed; no booking leaves it. */
export class Preview {
  #shown = '';

  constructor(
    private readonly holder: HTMLElement,
    stopped: () => void,
  ) {
    holder.addEventListener('booking-submit', (e: BookingSubmitEvent) => {
      e.preventDefault();
      stopped();
    });
  }

  show({ attributes, hidden, events, fallback, styles }: Embed, { page, from, addresses }: Draft): void {
    const { style } = this.holder;
    style.setProperty('background', page.background);
    style.setProperty('color', page.text);
    const before = [...style].filter((name) => name.startsWith('--turnout-'));
    for (const name of before) style.removeProperty(name);
    for (const [name, value] of styles) style.setProperty(name, value);
    const made = JSON.stringify([attributes, hidden, events, fallback]);
    if (made === this.#shown) return;
    this.#shown = made;
    const element = document.createElement('event-booking');
    element.check = true;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    const read =
      from === 'address' ? addressesIn(addresses).filter((address) => !beforeReading(address)) : [];
    element.removeAttribute('src');
    if (read.length > 0) element.setAttribute('src', read.join(' '));
    // They will stand in the file, or between the tags: here they are given at once.
    else element.events = events.length > 0 ? events : [example()];
    for (const [name, value] of hidden) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      element.append(input);
    }
    const words = document.createElement('p');
    words.textContent = 'Here stand your own words, until the events are there.';
    element.append(words);
    this.holder.replaceChildren(element);
  }
}

/** What shows the look until there are events. */
const example = (): object => ({
  '@type': 'Event',
  identifier: 'example',
  name: 'An event, until you name yours',
  startDate: `${new Date().getUTCFullYear() + 1}-03-09T11:00`,
  location: 'Your place',
  isAccessibleForFree: true,
});
