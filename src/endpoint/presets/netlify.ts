import type { Preset } from '../preset.ts';
import { flatten } from './flat.ts';
import { plainOutcome } from './plain.ts';

/**
 * Netlify Forms takes what is posted to a page of the site itself, for a form that it found when the site was built: a
 * hidden copy with every name must stand in a page. It answers with a page, so that a 2xx is all that can be asked.
 */
export const preset: Preset = {
  name: 'netlify',
  idempotent: false,
  enctype: 'form',
  enctypes: ['form', 'multipart'],
  redirect: 'manual',
  settings: [
    { name: 'action', required: true, example: '/' },
    { name: 'form-name', required: false, example: 'booking' },
  ],
  check: () => [],
  request: (booking, settings) => ({
    payload: {
      'form-name': 'booking',
      ...flatten(booking, settings),
      'bot-field': booking.guard.hp,
    },
  }),
  outcome: plainOutcome,
};
