import type { Preset } from '../preset.ts';
import { refused } from '../verdict.ts';

/**
 * A service that takes bookings only in pages of its own: visitors are led there, to the event's own page where it has
 * one, else to `action`. Nothing is ever sent.
 */
export const preset: Preset = {
  name: 'link',
  idempotent: false,
  enctype: 'form',
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example: 'https://www.eventbrite.co.uk/o/your-name' }],
  check: () => [],
  request: () => ({ payload: {} }),
  outcome: () => refused('endpoint-not-working'),
};
