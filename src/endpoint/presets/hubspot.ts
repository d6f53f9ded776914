import type { Problem } from '../../booking/problem.ts';
import type { Preset, PresetSettings } from '../preset.ts';
import { asBody, read, readText } from '../reading.ts';
import { refused } from '../verdict.ts';
import { refusedFor } from './refused-for.ts';
import { addressLike } from './address.ts';
import { flatten, questionNamed } from './flat.ts';
import { outcomeWith } from './plain.ts';
import { fromSnake, toSnake } from './snake.ts';

const example = 'https://api.hsforms.com/submissions/v3/integration/submit/1234567/…';

/** HubSpot's forms take pairs of a contact's properties; each must stand on the form there. */
export const preset: Preset = {
  name: 'hubspot',
  idempotent: false,
  enctype: 'json',
  enctypes: ['json'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }],
  check: addressLike(
    /^https:\/\/api(?:-\w+)?\.hsforms\.com\/submissions\/v3\/integration\/submit\/\d+\/[\da-f-]{36}$/i,
    example,
  ),
  request(booking, settings) {
    const pairs = Object.entries(flatten(booking, named(settings), toSnake));
    return {
      payload: {
        fields: pairs.map(([name, value]) => ({ objectTypeId: '0-1', name, value: written(value) })),
        // Never their cookie: it needs consent, and a stale one is refused.
        context: { pageUri: booking.context.pageUrl, pageName: booking.event?.name },
      },
    };
  },
  outcome(reply, settings) {
    const problems = problemsIn(reply.json, named(settings));
    if (problems.some(({ code }) => code === 'FORM_HAS_RECAPTCHA_ENABLED'))
      return refusedFor('service-captcha');
    if (problems.some(({ code }) => isSetUp.test(code))) return refusedFor('hubspot-field', problems);
    if (reply.status >= 400 && reply.status < 500 && problems.length) return refused('invalid', problems);
    // Its words are HTML, and nothing that a visitor needs.
    return outcomeWith(reply, settings, (body) =>
      ['inlineMessage', 'redirectUri'].some((sign) => readText(body, sign)),
    );
  },
};

/** Mistakes that the webmaster alone can mend. */
const isSetUp = /^(?:FIELD_NOT_IN_FORM_DEFINITION|INVALID_HUTK|PORTAL_NOT_FOUND)$/;

const usual = { name: 'firstname', telephone: 'phone', pageUrl: '' };

const named = ({ names, extra }: PresetSettings): PresetSettings => ({
  names: { ...usual, ...names },
  extra,
});

/** Several choices are joined as its own forms do. */
const written = (value: unknown): string => (Array.isArray(value) ? value.join(';') : String(value));

const problemsIn = (json: unknown, settings: PresetSettings): readonly Problem[] => {
  const errors = read(asBody(json), 'errors');
  return (Array.isArray(errors) ? errors.slice(0, 100) : []).map((error) => {
    const text = readText(asBody(error), 'message') ?? '';
    const [, field, message = text] = /^Error in 'fields\.([^']+)'\. ([^]+)$/.exec(text) ?? [];
    return {
      code: readText(asBody(error), 'errorType') ?? 'invalid',
      ...(field && questionNamed(field, settings, fromSnake)),
      message,
    };
  });
};
