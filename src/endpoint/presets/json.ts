import type { Preset } from '../preset.ts';
import { flatten } from './flat.ts';
import { isPage, outcomeWith } from './plain.ts';

/** Any address that takes JSON: a script of one's own, a workflow's webhook. A page is no answer to JSON. */
export const preset: Preset = {
  name: 'json',
  idempotent: false,
  enctype: 'json',
  redirect: 'manual',
  settings: [],
  check: () => [],
  request: (booking, settings) => ({
    payload: flatten(booking, settings),
    headers: { Accept: 'application/json, */*;q=0.5' },
  }),
  outcome: (reply, settings) => outcomeWith(reply, settings, () => !isPage(reply)),
};
