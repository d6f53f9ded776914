import type { Preset } from '../preset.ts';
import { wrongAddress } from './address.ts';
import { booking } from './booking.ts';

const example = 'https://script.google.com/macros/s/…/exec';

/**
 * Our contract, spoken to a Google Apps Script. It can answer no preflight, so the JSON calls itself text and no header
 * is added; it answers by a redirect, and always 200: its real status stands in the body.
 */
export const preset: Preset = {
  name: 'apps-script',
  idempotent: true,
  enctype: 'text-json',
  enctypes: ['text-json'],
  redirect: 'follow',
  settings: [{ name: 'action', required: true, example }],
  check({ hostname, pathname }) {
    // Where an answer was once read from: what is posted there goes nowhere.
    if (hostname === 'script.googleusercontent.com') return [wrongAddress('apps-script-echo', example)];
    // Runs for those alone who can edit the script.
    if (/\/dev\/?$/.test(pathname)) return [wrongAddress('apps-script-dev', example)];
    return hostname === 'script.google.com' &&
      /^\/(?:a\/)?(?:[\w.]+\/)?macros\/.*\bs\/[\w-]+\/exec$/.test(pathname)
      ? []
      : [wrongAddress('not-this-service', example)];
  },
  request: (about) => ({ payload: { ...about } }),
  outcome: booking.outcome,
};
