import { page, type Change } from '../../../src/endpoint/environment.ts';
import { Wire } from './wire.ts';

/** How far a page's clock goes with each beat: an attempt may last eighty of them, and takes three. */
const beatLength = 250; /* milliseconds */

interface Timer {
  readonly due: number /* milliseconds since the page was taken over, by its clock */;
  readonly run: () => void;
}

const real = { ...page };

/**
 * The page's one clock, life and wire, which every form of this page uses, in the hands of a test: time passes in
 * beats, whatever the machine's speed, and the page sleeps, hides and goes offline when the test says so. `release`
 * gives the real ones back.
 */
export class HeldPage {
  online = true;
  visible = true;
  readonly wire = new Wire(() => this.now());
  readonly #hearers = new Set<(change: Change, address?: string) => void>();
  readonly #timers = new Set<Timer>();
  readonly #began = Date.now();
  #passed = 0;
  #setBy = 0;
  #ticks = false;

  constructor(
    private readonly beat: () => Promise<void>,
    random: () => number = () => 0.5,
  ) {
    Object.assign(page, {
      now: () => this.now(),
      after: (delay: number, run: () => void) => this.#after(delay, run),
      random,
      online: () => this.online,
      visible: () => this.visible,
      listen: (hear: (change: Change, address?: string) => void) => {
        this.#hearers.add(hear);
        const deaf = real.listen(hear);
        return () => {
          this.#hearers.delete(hear);
          deaf();
        };
      },
      fetch: (url: string, init: RequestInit) => this.wire.fetch(url, init),
    });
  }

  now(): number {
    return this.#began + this.#passed + this.#setBy;
  }

  /** Tells every send of a change, as the browser would. */
  change(change: Change, address?: string): void {
    for (const hear of this.#hearers) hear(change, address);
  }

  goOffline(): void {
    this.online = false;
  }

  comeBack(): void {
    this.online = true;
    this.change('online');
  }

  hide(): void {
    this.visible = false;
    this.change('visible');
  }

  show(): void {
    this.visible = true;
    this.change('visible');
  }

  /** The machine sleeps: its clock goes on, nothing runs, and then everything that was due runs at once. */
  sleep(milliseconds: number): void {
    this.#pass(milliseconds);
  }

  /** Somebody set the clock. */
  setClock(byMilliseconds: number): void {
    this.#setBy += byMilliseconds;
  }

  /** Waits as long as the page's own clock says. */
  passing = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void this.#after(milliseconds, resolve));

  /** Whether a send is still listening or waiting. */
  get busy(): boolean {
    return this.#hearers.size > 0 || this.#timers.size > 0;
  }

  release(): void {
    Object.assign(page, real);
  }

  #after(delay: number, run: () => void): () => void {
    const timer: Timer = { due: this.#passed + delay, run };
    this.#timers.add(timer);
    if (!this.#ticks) void this.#tick();
    return () => void this.#timers.delete(timer);
  }

  /** Ticks as long as anyone waits. */
  async #tick(): Promise<void> {
    this.#ticks = true;
    while (this.#timers.size > 0) {
      await this.beat();
      this.#pass(beatLength);
    }
    this.#ticks = false;
  }

  #pass(milliseconds: number): void {
    this.#passed += milliseconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.#passed).sort((a, b) => a.due - b.due);
    for (const timer of due) if (this.#timers.delete(timer)) timer.run();
  }
}
