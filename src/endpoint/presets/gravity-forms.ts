import type { Problem } from '../../booking/problem.ts';
import type { Preset, PresetSettings } from '../preset.ts';
import { asBody, read } from '../reading.ts';
import { refused } from '../verdict.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { needsNames } from './needs-names.ts';
import { outcomeWith } from './plain.ts';

const example = 'https://your.site/wp-json/gf/v2/forms/1/submissions';
const isAddress = addressLike(/\/gf\/v2\/forms\/\d+\/submissions\/?$/, example);

/** Gravity Forms on a WordPress site. Its fields have numbers, so each answer needs a name: `{"email": "input_3"}`. */
export const preset: Preset = {
  name: 'gravity-forms',
  idempotent: false,
  enctype: 'json',
  enctypes: ['json', 'form', 'multipart'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }],
  check: (url, settings) => [
    ...isAddress(url),
    ...needsNames(settings, /^input_\d/, '{"name": "input_1", "email": "input_3"}'),
  ],
  request: (booking, settings) => ({ payload: texts(flatten(booking, settings, () => '')) }),
  outcome(reply, settings) {
    const messages = Object.entries(asBody(read(asBody(reply.json), 'validation_messages')) ?? {}).slice(
      0,
      100,
    );
    if (reply.status === 400 && messages.length) {
      return refused(
        'invalid',
        messages.map(([id, message]) => problem(id, message, settings)),
      );
    }
    return outcomeWith(reply, settings, (body) => read(body, 'is_valid') === true);
  },
};

/** A field of one line takes no list. */
const texts = (payload: { readonly [name: string]: unknown }) =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

/** Messages go by the field's number alone: 3 is `input_3`, and 4 is `input_4_3` too. */
const problem = (id: string, message: unknown, { names }: PresetSettings): Problem => {
  const [number] = id.split('.');
  const question = Object.keys(names).find((ours) => names[ours]?.split('_')[1] === number);
  return {
    code: 'invalid',
    ...(question !== undefined && { question }),
    ...(typeof message === 'string' && { message: message.slice(0, 1_000) }),
  };
};
