import { asBody, read, readText } from '../reading.ts';
import type { Trial } from './trial.ts';

/** The plugin tells every visitor which fields a form insists on: those that are not sent would refuse each booking. */
export const contactForm7: Trial = {
  address: ({ href }) => href.replace(/\/?$/, '/schema'),
  wrong(text, { payload }) {
    const rules = read(asBody(parsed(text)), 'rules');
    if (!Array.isArray(rules)) return [{ code: 'cf7-not-found' }];
    const wanted = rules.slice(0, 1_000).flatMap((rule) => {
      const field = readText(asBody(rule), 'field');
      return field !== undefined && readText(asBody(rule), 'rule')?.startsWith('required') ? [field] : [];
    });
    return [...new Set(wanted)]
      .filter((field) => !Object.hasOwn(payload, field) && !Object.hasOwn(payload, `${field}[]`))
      .map((field) => ({ code: 'cf7-required', facts: { field } }));
  },
};

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
};
