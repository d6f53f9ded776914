import type { Outcome } from '../../booking/outcome.ts';
import { acceptance } from '../acceptance.ts';
import type { Preset, PresetSettings, Reply } from '../preset.ts';
import { asBody, readText } from '../reading.ts';
import { refused } from '../verdict.ts';
import { refusedFor } from './refused-for.ts';
import { addressLike } from './address.ts';
import { apikey, withoutKey } from './api-key.ts';
import { flatten, questionNamed } from './flat.ts';
import { outcomeWith } from './plain.ts';
import { fromSnake, toSnake } from './snake.ts';

const example = 'https://abcdefgh.supabase.co/rest/v1/bookings';

/**
 * A row in a table of Supabase, by names as databases write them. A table counts no places; where `submission_id` is
 * unique in it, a repeat is known for what it is.
 */
export const preset: Preset = {
  name: 'supabase',
  idempotent: false,
  enctype: 'json',
  enctypes: ['json'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }, apikey],
  check: addressLike(/^https?:\/\/[^/]+\/rest\/v1\/(?!rpc\/)\w+$/, example),
  request(booking, given) {
    const { key, settings } = withoutKey(given);
    return { payload: flatten(booking, settings, toSnake), headers: { apikey: key } };
  },
  outcome: (reply, settings) =>
    reply.status === 201 && (!reply.text || reply.json !== undefined)
      ? acceptance(undefined, 'unconfirmed')
      : refusal(reply, settings),
};

/** PostgREST passes on the database's own codes. */
const refusal = (reply: Reply, settings: PresetSettings): Outcome => {
  const body = asBody(reply.json);
  const code = readText(body, 'code') ?? '';
  // unique_violation: of the submission's id, it is the very booking that is asked for again.
  if (code === '23505')
    return /\(submission_id\)/.test(readText(body, 'details') ?? '')
      ? acceptance(undefined, 'unconfirmed')
      : refused('already-booked');
  // not_null_violation
  const [, column] = (code === '23502' && /column "([^"]+)"/.exec(readText(body, 'message') ?? '')) || [];
  if (column)
    return refused('invalid', [{ code: 'required', ...questionNamed(column, settings, fromSnake) }]);
  // raise_exception: a trigger of the partner's own explains itself.
  if (code === 'P0001')
    return refused('not-accepted', [{ code, message: readText(body, 'message') ?? code }]);
  if (/^(?:PGRST|42)/.test(code)) return refusedFor('supabase-table', [{ code }]);
  return outcomeWith(reply, settings, () => false);
};
