import { servers } from '../journeys/servers.ts';
import type { Arrival } from '../faults/ledger.ts';
import type { Step } from '../faults/steps.ts';

/** A visitor's own part of the fault server: it does as it is told, and keeps what reached it. */
export class Room {
  private constructor(readonly url: string) {}

  static async open(): Promise<Room> {
    const { faults } = await servers();
    return new Room(`${faults}/v/${crypto.randomUUID()}`);
  }

  /** Where bookings go. */
  get bookings(): string {
    return `${this.url}/bookings`;
  }

  /** What the next requests meet, in order; after that it is well-behaved. */
  async follows(...steps: readonly Step[]): Promise<void> {
    await fetch(`${this.url}/__script`, { method: 'PUT', body: JSON.stringify(steps) });
  }

  /** From now on every request is answered with these events, or whatever else stands in their place. */
  async serves(body: unknown, more: Step = {}): Promise<string> {
    await this.follows({ store: false, body, ...more, repeat: true });
    return `${this.url}/events.json`;
  }

  async opens(gate: string): Promise<void> {
    await fetch(`${this.url}/__open?gate=${gate}`, { method: 'POST' });
  }

  async posts(): Promise<readonly Arrival[]> {
    return (await this.#ledger()).requests.filter(({ method }) => method === 'POST');
  }

  async gets(): Promise<readonly Arrival[]> {
    return (await this.#ledger()).requests.filter(({ method }) => method === 'GET');
  }

  /** How many bookings it has. */
  async booked(): Promise<number> {
    return (await this.#ledger()).bookings.length;
  }

  async #ledger(): Promise<{ requests: Arrival[]; bookings: unknown[] }> {
    const answer = await fetch(`${this.url}/__ledger`, { cache: 'no-store' });
    return (await answer.json()) as { requests: Arrival[]; bookings: unknown[] };
  }
}
