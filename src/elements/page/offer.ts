import type { Trouble } from './trouble.ts';

/** A test booking that the editor can send: to be pressed, on its way, or what came of it. */
export interface Offer {
  readonly press?: () => void;
  readonly busy?: true;
  readonly said?: Trouble;
}
