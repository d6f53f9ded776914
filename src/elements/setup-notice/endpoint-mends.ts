import { encodings } from '../../endpoint/encodings/index.ts';
import { nearest } from '../../endpoint/nearest.ts';
import { presetNames } from '../../endpoint/presets/index.ts';
import { secretKind } from './secret-kinds.ts';

type Facts = { readonly [name: string]: string | number };

/** What is wrong with where bookings go, as the attributes say it, and how to mend it; undefined for a code that is not about that. */
export const endpointMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

/** What was meant, as far as it can be guessed, and what there is. */
const likely = (wrong: string | number | undefined, names: readonly string[]): string => {
  const meant = nearest(`${wrong}`, names);
  return `${meant === undefined ? '' : ` Did you mean “${meant}”?`} Known are: ${names.join(', ')}.`;
};

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  secret: ({ attribute, kind }) =>
    `${attribute} holds what looks like a secret (${secretKind(`${kind}`)}). Everyone who visits can read it: take it out, and revoke it. Bookings are off until then.`,
  'not-post': () =>
    'method can only be post: bookings are always posted. Take the attribute out. Bookings are off until then.',
  'unknown-preset': ({ value }) =>
    `preset="${value}" is not a service that is known here.${likely(value, presetNames)} Bookings are off until then.`,
  'unknown-enctype': ({ value }) =>
    `enctype="${value}" is not a way of writing that is known here.${likely(value, Object.keys(encodings))} Bookings are off until then.`,
  'enctype-not-taken': ({ use }) =>
    `enctype cannot be that for this preset. Use ${use}, or take the attribute out. Bookings are off until then.`,
  'not-this-service': ({ attribute, use }) =>
    `${attribute} is not an address of the service that preset names${use ? `, which looks like ${use}` : ''}. Copy it from there again.`,
  'not-used': ({ attribute, preset }) =>
    `${attribute} is not used by preset="${preset}". Take it out, or choose another preset.`,
  'names-not-json': () =>
    `names is not valid JSON. Write it as {"email": "your-email"}. Bookings are off until then.`,
};
