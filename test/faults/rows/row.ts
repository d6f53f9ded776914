import type { Outcome } from '../../../src/booking/outcome.ts';
import type { FaultRoom } from '../room.ts';
import type { Step } from '../steps.ts';

/** One fault of the network or of the service, what a visitor reads, and what the ledger must show in the end. */
export interface Row {
  readonly row: number;
  readonly fault: string;
  readonly steps?: readonly Step[];
  readonly preset?: 'json' | 'form' | 'follows';
  /** Where nobody listens, or nobody lives. Default: the room's endpoint. */
  readonly action?: (room: FaultRoom) => Promise<string>;
  readonly kind: Outcome['kind'];
  readonly reason?: string;
  /** Besides the heading that tells the kind. */
  readonly reads?: string;
  /** Read while it was still being sent. */
  readonly meanwhile?: string;
  /** How many times the page sends; a browser may send one of them twice by itself. */
  readonly attempts?: number;
  /** How many bookings are kept when the visitor is told; default 1. */
  readonly kept?: number;
  /** How far the page's clock goes between the first attempt and the second. */
  readonly apart?: { readonly least: number /* milliseconds */; readonly most?: number };
  /** What is wrong with the visitor's clock. */
  readonly clock?: number /* milliseconds */;
  /** Nothing is pressed again: pressing would be no cure, or not safe. */
  readonly hopeless?: true;
}

/** The last answer goes on for ever. */
export const forEver = { repeat: true } as const;

export const unsure = 'Trying again is safe: you will not be booked twice.';
export const unsureOnce = 'Check whether a confirmation came before trying again, or get in touch.';
export const notWorking = 'Bookings are not working on this page.';
export const stillSending = 'Still sending. This can take a minute.';
