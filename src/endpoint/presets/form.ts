import type { Preset } from '../preset.ts';
import { flatten } from './flat.ts';
import { plainOutcome } from './plain.ts';

/** Any address that takes what an HTML form posts. Its answer is a page as a rule, so a 2xx is all that can be asked. */
export const preset: Preset = {
  name: 'form',
  idempotent: false,
  enctype: 'form',
  redirect: 'manual',
  settings: [],
  check: () => [],
  request: (booking, settings) => ({ payload: flatten(booking, settings) }),
  outcome: plainOutcome,
};
