import { Visitor } from '../../journeys/visitor.ts';
import type { FaultRoom } from '../room.ts';
import { until } from './until.ts';

/** A visitor at a page of its own, with its own clock: it can be reloaded, left and closed. */
export class OwnPage {
  readonly frame = document.createElement('iframe');

  constructor(
    readonly room: FaultRoom,
    event: string,
    policy = '',
  ) {
    const query = new URLSearchParams({ action: room.bookings, event, policy });
    this.frame.src = `/test/faults/pages/form.html?${query.toString()}`;
    document.body.append(this.frame);
  }

  async visitor(): Promise<Visitor> {
    const form = await until('the form', () => this.frame.contentDocument?.querySelector('booking-form'));
    return new Visitor(form);
  }

  async fillsIn(name = 'Ada Łovelace'): Promise<Visitor> {
    const visitor = await this.visitor();
    await visitor.fillsIn('Your name', name);
    await visitor.fillsIn('Email address', 'ada.sentinel@example.org');
    return visitor;
  }

  /** Waits until as many bookings are kept. */
  async keeps(bookings: number): Promise<void> {
    for (let look = 0; look < 200; look++) {
      if ((await this.room.ledger()).bookings.length === bookings) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`There never were ${bookings} bookings`);
  }

  /** Waits until the browser has asked whether it may send. */
  async preflights(): Promise<void> {
    for (let look = 0; look < 200; look++) {
      if ((await this.room.ledger()).requests.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Nothing ever arrived');
  }

  async reloads(): Promise<void> {
    const before = this.frame.contentDocument?.querySelector('booking-form');
    this.frame.contentWindow?.location.reload();
    await until('the page again', () => {
      const form = this.frame.contentDocument?.querySelector('booking-form');
      return form && form !== before;
    });
  }

  goesElsewhere(): void {
    this.frame.contentWindow?.location.assign('about:blank');
  }

  closes(): void {
    this.frame.remove();
  }
}
