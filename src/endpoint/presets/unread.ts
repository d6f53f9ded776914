import type { Outcome } from '../../booking/outcome.ts';
import { acceptance } from '../acceptance.ts';
import type { Preset, Reply, PresetSettings } from '../preset.ts';
import { plainOutcome } from './plain.ts';

/** What services have in common that let no page read their answers: what was sent is sent, and that is all. */
export const unread = {
  idempotent: false,
  enctype: 'form',
  enctypes: ['form'],
  redirect: 'follow',
  opaque: true,
  outcome: (reply: Reply, settings: PresetSettings): Outcome =>
    reply.type === 'opaque' ? acceptance(undefined, 'unconfirmed') : plainOutcome(reply, settings),
} satisfies Partial<Preset>;
