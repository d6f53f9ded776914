import '../../src/event-booking.ts';
import { makeForm, type Opened } from '../elements/forms.ts';
import { before } from '../elements/events.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';

type Attributes = { readonly [name: string]: string };

/** A page that states are brought about in, one after the other; what was begun for one is ended when it is closed. */
export class Page {
  readonly main = document.createElement('main');
  readonly visitor = new Visitor(this.main);
  readonly #ends: (() => unknown)[] = [];

  async open(): Promise<void> {
    document.body.append(this.main);
  }

  /** An element as a webmaster writes it, with what stands between its tags. */
  place(tag: string, attributes: Attributes = {}, inside: readonly Node[] = []): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ now: before, ...attributes }))
      element.setAttribute(name, value);
    element.append(...inside);
    this.main.append(element);
    return element;
  }

  async form(...settings: Parameters<typeof makeForm>): Promise<Opened> {
    const opened = await makeForm(...settings);
    this.main.append(opened.form);
    // No booking is left on its way.
    this.atEnd(() => opened.room.opens(later));
    return opened;
  }

  /** Events of a room of their own, in an element that shows them. */
  async events(events: readonly object[], attributes: Attributes = {}, tag = 'event-timetable') {
    const room = await Room.open();
    const src = await room.serves({ events });
    return this.place(tag, { src, ...attributes });
  }

  atEnd(end: () => unknown): void {
    this.#ends.push(end);
  }

  async close(): Promise<void> {
    for (const end of this.#ends) await end();
    this.main.remove();
  }
}

/** The gate that answers wait at until a page is closed. */
export const later = 'later';
