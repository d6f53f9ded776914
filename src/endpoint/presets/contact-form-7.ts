import type { Outcome } from '../../booking/outcome.ts';
import { acceptance } from '../acceptance.ts';
import { readMessage } from '../denial.ts';
import type { Preset, PresetSettings } from '../preset.ts';
import { asBody, given, read, readText, type Body } from '../reading.ts';
import { refused } from '../verdict.ts';
import { refusedFor } from './refused-for.ts';
import { wrongAddress } from './address.ts';
import { flatten, questionBehind } from './flat.ts';
import { outcomeWith } from './plain.ts';

const example = 'https://your.site/wp-json/contact-form-7/v1/contact-forms/123/feedback';

/** Contact Form 7 on a WordPress site: it answers 200 to everything, and says in the body what came of it. */
export const preset: Preset = {
  name: 'contact-form-7',
  idempotent: false,
  enctype: 'multipart',
  enctypes: ['multipart'],
  redirect: 'manual',
  settings: [{ name: 'action', required: true, example }],
  check({ href }) {
    const [, id = ''] =
      /\/contact-form-7\/v1\/contact-forms\/([^/?#]+)\/feedback\/?$/.exec(decoded(href)) ?? [];
    if (/^\d+$/.test(id)) return [];
    // What stands in the shortcode now: a digest, which only the shortcode knows.
    return [wrongAddress(/^[\da-f]{7,40}$/.test(id) ? 'cf7-shortcode-id' : 'not-this-service', example)];
  },
  request: (booking, settings, { href }) => ({
    payload: {
      _wpcf7: /contact-forms\/(\d+)\//.exec(decoded(href))?.[1],
      // Any will do, and there must be one.
      _wpcf7_unit_tag: 'turnout',
      ...flatten(booking, named(settings)),
    },
  }),
  outcome(reply, settings) {
    const body = asBody(reply.json);
    const problem = { code: 'not-accepted', ...given({ message: readMessage(body) }) };
    const ends: { readonly [status: string]: () => Outcome } = {
      mail_sent: () => acceptance(body, 'unconfirmed'),
      validation_failed: () => refused('invalid', fieldProblems(body, named(settings))),
      acceptance_missing: () => refused('invalid', [problem]),
      spam: () => refused('not-accepted', [problem]),
      aborted: () => refused('not-accepted', [problem]),
      mail_failed: () => refusedFor('cf7-mail'),
    };
    const status = readText(body, 'status') ?? '';
    const end = reply.status === 200 && Object.hasOwn(ends, status) ? ends[status] : undefined;
    return end?.() ?? outcomeWith(reply, settings, () => false);
  },
};

/** Sites without readable addresses have the route in a query. */
const decoded = (href: string): string => href.replaceAll(/%2f/gi, '/');

/** As the plugin names the fields of a new form. */
const usual = { name: 'your-name', email: 'your-email', telephone: 'your-tel' };

const named = ({ names, extra }: PresetSettings): PresetSettings => ({
  names: { ...usual, ...names },
  extra,
});

const fieldProblems = (body: Body | undefined, settings: PresetSettings) => {
  const fields = read(body, 'invalid_fields');
  return (Array.isArray(fields) ? fields.slice(0, 100) : []).map((field) => ({
    code: 'invalid',
    ...questionBehind(asBody(field) ?? {}, settings),
    ...given({ message: readText(asBody(field), 'message') }),
  }));
};
