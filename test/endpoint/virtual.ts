import type { Change, Environment } from '../../src/endpoint/environment.ts';

/** What a page's request is answered with: a response, or a failure after some time. */
export type Answer =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly headers?: Record<string, string>;
      readonly after?: number;
    }
  | 'never'
  | 'fails';

/** A page in which time passes only when the test says so. */
export class VirtualPage implements Environment {
  time = 1_800_000_000_000;
  isOnline = true;
  isVisible = true;
  readonly requests: { readonly at: number; readonly init: RequestInit }[] = [];
  private timers: { readonly due: number; readonly run: () => void }[] = [];
  private turning = true;
  private enough = (): boolean => true;
  private hearers: ((change: Change, address?: string) => void)[] = [];

  /** Answers in turn; the last goes on for ever. */
  constructor(private readonly answers: readonly Answer[]) {}

  now = (): number => this.time;
  random = (): number => 1;
  online = (): boolean => this.isOnline;
  visible = (): boolean => this.isVisible;

  after(delay: number, run: () => void): () => void {
    const timer = { due: this.time + delay, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((other) => other !== timer));
  }

  listen(hear: (change: Change, address?: string) => void): () => void {
    this.hearers.push(hear);
    return () => void (this.hearers = this.hearers.filter((other) => other !== hear));
  }

  get listening(): number {
    return this.hearers.length + this.timers.length;
  }

  change(change: Change, address?: string): void {
    for (const hear of this.hearers) hear(change, address);
  }

  fetch(_url: string, init: RequestInit): Promise<Response> {
    const answer = this.answers[this.requests.length] ?? this.answers.at(-1) ?? 'fails';
    this.requests.push({ at: this.time, init });
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      if (answer === 'fails') reject(new TypeError('Failed to fetch'));
      if (typeof answer === 'string') return;
      const { status = 201, json, headers = {}, after = 0 } = answer;
      this.after(after, () => {
        this.expectTurns();
        resolve(new Response(JSON.stringify(json), { status, headers }));
      });
    });
  }

  /** Lets time pass, and everything due in it happen in its order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await this.settled();
      const next = this.timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.due);
      next.run();
    }
    this.time = end;
    await this.settled();
  }

  /** The machine sleeps: the clock goes on, nothing runs, and then everything that was due runs at once. */
  async sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    await this.pass(0);
  }

  /** Promises settle in microtasks; to load a preset, and to read the body of an answer, takes real turns. */
  expectTurns(enough = () => true): void {
    this.turning = true;
    this.enough = enough;
  }

  private async settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await undefined;
    for (let turn = 0; this.turning && (turn < 8 || !this.enough()) && turn < 1_000; turn++)
      await new Promise((resolve) => setTimeout(resolve, 0));
    this.turning = false;
  }
}
