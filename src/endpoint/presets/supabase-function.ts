import type { Preset } from '../preset.ts';
import { addressLike } from './address.ts';
import { booking } from './booking.ts';
import { apikey, withoutKey } from './api-key.ts';

const example = 'https://abcdefgh.supabase.co/rest/v1/rpc/book_place';

/**
 * Our contract, spoken by a function in a database of Supabase: it looks the id up first and counts places under a
 * lock, which a row that is put into a table cannot. Its status stands in the body.
 */
export const preset: Preset = {
  name: 'supabase-function',
  idempotent: true,
  enctype: 'json',
  enctypes: ['json'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }, apikey],
  check: addressLike(/^https?:\/\/[^/]+\/rest\/v1\/rpc\/\w+$/, example),
  request: (about, settings) => ({
    payload: { booking: about },
    headers: { apikey: withoutKey(settings).key },
  }),
  outcome: booking.outcome,
};
