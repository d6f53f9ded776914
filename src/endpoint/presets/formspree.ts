import { denies } from '../denial.ts';
import type { Preset } from '../preset.ts';
import { asBody, read, readText } from '../reading.ts';
import { unknown } from '../verdict.ts';
import { flatten } from './flat.ts';
import { plainOutcome } from './plain.ts';

/** Formspree: forwards to an inbox, so a booking there is sent and never confirmed. */
export const formspree: Preset = {
  name: 'formspree',
  idempotent: false,
  enctype: 'json',
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example: 'https://formspree.io/f/abcdwxyz' }],
  check: ({ hostname, pathname }) =>
    hostname === 'formspree.io' && /^\/(?:f\/\w+|p\/\d+\/f\/\w+)\/?$/.test(pathname)
      ? []
      : [{ code: 'not-this-service', facts: { attribute: 'action', use: 'https://formspree.io/f/…' } }],
  request: (booking, settings) => ({
    payload: { ...flatten(booking, settings), _gotcha: booking.guard.hp },
    // Chooses an answer in JSON over a redirect to a page.
    headers: { Accept: 'application/json' },
  }),
  outcome(reply, settings) {
    const body = asBody(reply.json);
    const sent = read(body, 'ok') === true || readText(body, 'next') !== undefined;
    return reply.status < 300 && !denies(body) && !sent
      ? unknown('not-an-answer', false)
      : plainOutcome(reply, settings);
  },
};
