import type { Step } from './steps.ts';

/** One request that really arrived. */
export interface Arrival {
  readonly n: number;
  readonly at: number /* milliseconds since the epoch */;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: number;
  /** Absent: not read to its end. */
  body?: string;
  bytes: number;
  aborted: boolean;
  ended?: number;
  status?: number;
  /** It became a booking; a repeat that was recognised did not. */
  kept?: boolean;
}

/** One booking that is really kept. */
export interface Kept {
  readonly submissionId: string;
  readonly body: string;
  readonly eventId: string | undefined;
  readonly places: number;
  readonly answer: { readonly status: number; readonly body: unknown };
  /** How often it was asked for. */
  times: number;
}

export interface Ledger {
  readonly requests: readonly Arrival[];
  readonly bookings: readonly Pick<Kept, 'submissionId' | 'body' | 'times'>[];
}

/** What an answer of Node's has that is needed here: partners' own tests may know nothing of Node's types. */
interface Answering {
  readonly socket: { destroy(): unknown } | null;
  once(name: 'close', run: () => void): unknown;
}

/** Everything about one visitor: several tests share the server and never meet. */
export class Room {
  readonly arrivals: Arrival[] = [];
  readonly bookings = new Map<string, Kept>();
  private script: readonly Step[] = [];
  private taken = 0;
  private readonly gates = new Map<string, () => void>();
  private readonly open = new Set<string>();
  private readonly waiting = new Set<Answering>();

  /** A new script starts from its first step. */
  follow(script: readonly Step[]): void {
    this.script = script;
    this.taken = 0;
  }

  /** What the next request will meet, without taking it: a preflight asks. */
  peek(): Step {
    const last = this.script.at(-1);
    return this.script[this.taken] ?? (last?.repeat ? last : {});
  }

  take(): Step {
    const step = this.peek();
    this.taken += 1;
    return step;
  }

  async passing(gate: string): Promise<void> {
    if (!this.open.has(gate)) await new Promise<void>((resolve) => this.gates.set(gate, resolve));
  }

  openGate(gate: string): void {
    this.open.add(gate);
    this.gates.get(gate)?.();
  }

  /** Somebody waits for this answer until it is there. */
  waits(response: Answering): void {
    this.waiting.add(response);
    response.once('close', () => this.waiting.delete(response));
  }

  hangUp(): void {
    for (const { socket } of this.waiting) socket?.destroy();
  }

  ledger(): Ledger {
    const bookings = [...this.bookings.values()];
    return {
      requests: this.arrivals,
      bookings: bookings.map(({ submissionId, body, times }) => ({ submissionId, body, times })),
    };
  }
}
