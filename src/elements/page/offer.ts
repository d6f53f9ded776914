import type { Trouble } from './trouble.ts';

/** A test booking that the editor can send: to be pressed, on its way, or what came of it. */
export interface Offer {
  /** The service is still being looked at, or what looks is still being fetched: that nothing was found wrong says nothing yet. */
  readonly looking?: 'fetching' | 'reading' | undefined;
  readonly press?: () => void;
  readonly busy?: true;
  readonly said?: Trouble;
}
