import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are drawn before the page gets its turn again. */
const slice = 60;

/** Lets a long list be drawn in slices, so that the page answers between them and the first screen is there at once. */
export class Slices implements ReactiveController {
  #revealed = slice;
  #wanted = 0;
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** How many of so many rows to draw this time. */
  reveal(wanted: number): number {
    this.#wanted = wanted;
    return Math.min(wanted, this.#revealed);
  }

  hostUpdated(): void {
    if (this.#revealed >= this.#wanted || this.#turn) return;
    this.#turn = setTimeout(() => {
      this.#turn = undefined;
      this.#revealed += slice;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#turn);
    this.#turn = undefined;
  }
}
