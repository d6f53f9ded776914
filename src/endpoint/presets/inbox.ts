import type { Preset } from '../preset.ts';
import type { Body } from '../reading.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { outcomeWith } from './plain.ts';

/** What tells one service that forwards messages from another. */
export interface Inbox {
  readonly name: string;
  readonly address: RegExp;
  readonly example: string;
  readonly settings?: Preset['settings'];
  /** The field that only programs fill in. */
  readonly honeypot: string;
  /** What the message is about, where the service has a field for that. */
  readonly subject?: string;
  readonly fixed?: { readonly [name: string]: string };
  /** The service's own sign of success. */
  succeeds(body: Body | undefined): boolean;
}

/** A service that forwards what it is sent to an inbox: a booking there is sent, and never confirmed. */
export const inbox = ({ name, address, example, settings = [], ...service }: Inbox): Preset => ({
  name,
  idempotent: false,
  enctype: 'json',
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }, ...settings],
  check: addressLike(address, example),
  request(booking, given) {
    const { honeypot, subject, fixed } = service;
    return {
      payload: {
        ...fixed,
        ...(subject && booking.event && { [subject]: booking.event.name }),
        ...flatten(booking, given),
        [honeypot]: booking.guard.hp,
      },
      // Chooses an answer in JSON over a redirect to a page.
      headers: { Accept: 'application/json' },
    };
  },
  outcome: (reply, given) => outcomeWith(reply, given, service.succeeds),
});
