import { forPage } from '../safety/for-page.ts';

/** What can happen to a page while a booking is on its way. `blocked`: the page's own policy forbade an address. */
export type Change = 'online' | 'visible' | 'restored' | 'blocked';

/** The clock, the page's life and the wire, in one place, so that sleep, hidden tabs and bfcache can be tested. */
export interface Environment {
  now(): number /* milliseconds since the epoch */;
  /** Runs later; gives back what calls it off. */
  after(delayInMilliseconds: number, run: () => void): () => void;
  random(): number;
  online(): boolean;
  visible(): boolean;
  /** Tells of changes until what it gives back is called. `blocked` comes with the address. */
  listen(hear: (change: Change, address?: string) => void): () => void;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** The real page. Everything is looked up at the moment of use: pages patch `fetch` after we load. */
export const page: Environment = {
  now: () => Date.now(),
  after(delayInMilliseconds, run) {
    // Above 2³¹−1 a timer fires at once.
    const timer = setTimeout(run, Math.min(delayInMilliseconds, 0x7fffffff));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  // A `true` proves nothing, and Node has no such property: only `false` is news.
  online: () => globalThis.navigator?.onLine !== false,
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  listen(hear) {
    const stop = new AbortController();
    const on = (type: string, heard: (e: Event) => void) =>
      globalThis.addEventListener?.(type, heard, { signal: stop.signal });
    on('online', () => hear('online'));
    on('visibilitychange', () => hear('visible'));
    on('pageshow', (e) => 'persisted' in e && e.persisted && hear('restored'));
    on('securitypolicyviolation', (e) => {
      if ('disposition' in e && e.disposition === 'enforce' && 'blockedURI' in e) {
        hear('blocked', String(e.blockedURI));
      }
    });
    return () => stop.abort();
  },
  fetch: (url, init) => fetch(url, forPage(init)),
};
