import type { Arrival, Ledger } from './ledger.ts';
import type { Step } from './steps.ts';

/** One visitor's own part of a fault server, steered and read from a page or from Node: it does as it is told, and counts. */
export class FaultRoom {
  constructor(
    readonly url: string,
    private readonly steered: string,
  ) {}

  /** `steeredAt` is the server's other origin: a browser has few connections to each, and faults hold on to them. */
  static at<Found extends FaultRoom>(
    this: new (url: string, steered: string) => Found,
    origin: string,
    steeredAt: string,
  ): Found {
    const path = `/v/${crypto.randomUUID()}`;
    return new this(`${origin}${path}`, `${steeredAt}${path}`);
  }

  /** An endpoint that speaks `booking/1`. */
  get bookings(): string {
    return `${this.url}/bookings`;
  }

  /** A service that cannot tell a repeat. */
  get plain(): string {
    return `${this.url}/plain`;
  }

  /** What the next requests meet, in order; after that it is well-behaved. */
  async follows(...steps: readonly Step[]): Promise<void> {
    await this.#ask('script', 'PUT', steps);
  }

  /** Lets the answers go that wait at this gate, and those that come to it later. */
  async opens(gate: string): Promise<void> {
    await this.#ask(`open?gate=${gate}`, 'POST');
  }

  /** Really counts the places of an event, across all rooms. */
  async counts(id: string, capacity: number): Promise<void> {
    await this.#ask('event', 'PUT', { id, capacity });
  }

  /** Opens or closes a door of its own: the endpoint's address behind it, where nobody listens while it is closed. */
  async door(open: boolean): Promise<string> {
    const { origin } = (await this.#ask(`listen?on=${Number(open)}`, 'POST')) as { origin: string };
    return `${origin}${new URL(this.url).pathname}/bookings`;
  }

  /** Everything that arrived, and what is kept. */
  async ledger(): Promise<Ledger> {
    return (await this.#ask('ledger', 'GET')) as Ledger;
  }

  async posts(): Promise<readonly Arrival[]> {
    return (await this.ledger()).requests.filter(({ method }) => method === 'POST');
  }

  /** Forgets everything, and closes the connections on which somebody still waits for an answer. */
  async forgets(): Promise<void> {
    await this.#ask('reset', 'POST');
  }

  async #ask(what: string, method: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.steered}/__${what}`, {
      method,
      cache: 'no-store',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.json();
  }
}
