import { page, type Change } from '../../../src/endpoint/environment.ts';
import { Wire } from './wire.ts';

/** How many times faster than life a page's clock runs while it is held. */
const haste = 50;

/** A loaded machine must not look like one that slept: the clock goes no further than this between two looks. */
const longestStep = 5_000;

interface Timer {
  readonly due: number;
  readonly run: () => void;
  readonly cancel: () => void;
}

const real = { ...page };

/**
 * The page's one clock, life and wire, which every form of this page uses, in the hands of a test: waits are short,
 * and the page sleeps, hides and goes offline when the test says so. `release` gives the real ones back.
 */
export class HeldPage {
  online = true;
  visible = true;
  readonly wire = new Wire(() => this.now());
  readonly #hearers = new Set<(change: Change, address?: string) => void>();
  readonly #timers = new Set<Timer>();
  #now = Date.now();
  #looked = performance.now();

  constructor(random: () => number = () => 0.5) {
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
    const looked = performance.now();
    this.#now += Math.min((looked - this.#looked) * haste, longestStep);
    this.#looked = looked;
    return this.#now;
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
    this.#now = this.now() + milliseconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.#now).sort((a, b) => a.due - b.due);
    for (const timer of due) {
      timer.cancel();
      timer.run();
    }
  }

  /** Somebody set the clock. */
  setClock(byMilliseconds: number): void {
    this.#now = this.now() + byMilliseconds;
  }

  /** Waits as long as the page's own clock says. */
  passing = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds / haste));

  /** Whether a send is still listening or waiting. */
  get busy(): boolean {
    return this.#hearers.size > 0 || this.#timers.size > 0;
  }

  release(): void {
    Object.assign(page, real);
  }

  #after(delay: number, run: () => void): () => void {
    const handle = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, delay / haste);
    const cancel = (): void => {
      clearTimeout(handle);
      this.#timers.delete(timer);
    };
    const timer: Timer = { due: this.now() + delay, run, cancel };
    this.#timers.add(timer);
    return cancel;
  }
}
