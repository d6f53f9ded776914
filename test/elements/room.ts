import { servers } from '../journeys/servers.ts';
import type { Arrival } from '../faults/ledger.ts';
import { FaultRoom } from '../faults/room.ts';
import type { Step } from '../faults/steps.ts';

/** A visitor's own part of this run's fault server. */
export class Room extends FaultRoom {
  static async open(): Promise<Room> {
    const { faults, faultsPage } = await servers();
    return Room.at(faults, faultsPage);
  }

  /** From now on every request is answered with these events, or whatever else stands in their place. */
  async serves(body: unknown, more: Step = {}): Promise<string> {
    await this.follows({ store: false, body, ...more, repeat: true });
    return `${this.url}/events.json`;
  }

  async gets(): Promise<readonly Arrival[]> {
    return (await this.ledger()).requests.filter(({ method }) => method === 'GET');
  }

  /** How many bookings it has. */
  async booked(): Promise<number> {
    return (await this.ledger()).bookings.length;
  }
}
