import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Availability } from '../../booking/outcome.ts';
import { loadAvailability } from '../../source/availability.ts';

/** What shows the places left, once it says where to ask for them. */
export interface Polled extends ReactiveControllerHost, Element {
  readonly availability: string | undefined;
  refreshAvailability(fresh: ReadonlyMap<string, Availability>): void;
}

const everyMilliseconds = 30_000;

/** Asks an address for the places left when the timetable is shown, then at most every 30 seconds while the page is. */
export class Polling implements ReactiveController {
  #asked = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(private readonly host: Polled) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#seen);
    this.#seen();
  }

  hostUpdated(): void {
    if (!this.#timer) this.#seen();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#seen);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible' && this.host.availability) void this.#ask();
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const wait = this.#asked + everyMilliseconds - performance.now();
    this.#timer = setTimeout(() => void this.#ask(), wait > 0 ? wait : everyMilliseconds);
    const url = this.host.availability;
    if (wait > 0 || document.visibilityState !== 'visible' || !url) return;
    this.#asked = performance.now();
    const loaded = await loadAvailability(url, { pageUrl: this.host.baseURI });
    if (this.#connected && loaded instanceof Map) this.host.refreshAvailability(loaded);
  }
}
