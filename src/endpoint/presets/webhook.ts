import type { Enctype, Preset, Reply } from '../preset.ts';
import type { Body } from '../reading.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { outcomeWith } from './plain.ts';

/** What tells one service that starts a workflow from another. */
export interface Webhook {
  readonly name: string;
  readonly address: RegExp;
  readonly example: string;
  /** What it reads, the best first. */
  readonly enctypes: readonly [Enctype, ...Enctype[]];
  /** The sign that the workflow was started. */
  succeeds(body: Body | undefined, reply: Reply): boolean;
}

/** An address that starts a workflow: what it answers tells that it began, not how it ends, unless it says so in our words. */
export const webhook = ({ name, address, example, enctypes, succeeds }: Webhook): Preset => ({
  name,
  idempotent: false,
  enctype: enctypes[0],
  enctypes,
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }],
  check: addressLike(address, example),
  request: (booking, settings) => ({ payload: flatten(booking, settings) }),
  outcome: (reply, settings) => outcomeWith(reply, settings, (body) => succeeds(body, reply)),
});
