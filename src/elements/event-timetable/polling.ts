import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Availability } from '../../booking/outcome.ts';

const everyMilliseconds = 30_000;

/** Asks an address for the places left when the timetable is shown, then at most every 30 seconds while the page is. */
export class Polling implements ReactiveController {
  #asked = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly address: () => string | undefined,
    private readonly fresh: (availability: ReadonlyMap<string, Availability>) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostUpdated(): void {
    if (!this.#timer && this.address()) void this.#ask();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#seen);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible' && this.address()) void this.#ask();
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const wait = this.#asked + everyMilliseconds - performance.now();
    this.#timer = setTimeout(() => void this.#ask(), wait > 0 ? wait : everyMilliseconds);
    const url = this.address();
    if (wait > 0 || document.visibilityState !== 'visible' || !url) return;
    this.#asked = performance.now();
    const { loadAvailability } = await import('../../source/availability.ts');
    const loaded = await loadAvailability(url, { pageUrl: this.host.ownerDocument.baseURI });
    if (this.#connected && loaded instanceof Map) this.fresh(loaded);
  }
}
