import type { Lie } from './steps.ts';

/** Answers that look like a success and are none. */
export interface Told {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, value: unknown): Told => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

const page = (title: string): Told => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>${title}</title><h1>${title}</h1>`,
});

export const lies: { readonly [name in Lie]: Told } = {
  html: page('Welcome to the guest network'),
  login: page('Please sign in'),
  'success-false': json(200, { success: false, message: 'This form is not active.' }),
  'success-"false"': json(200, { success: 'false', message: 'This form is not active.' }),
  'empty-200': { status: 200, type: 'application/json', body: '' },
  '204': { status: 204, type: '', body: '' },
  'empty-201': { status: 201, type: 'application/json', body: '' },
  array: json(200, []),
  null: json(200, null),
  text: json(200, 'ok'),
  number: json(200, 1),
  object: json(200, {}),
  'other-id': json(201, {
    status: 'confirmed',
    reference: 'SOMEBODY-ELSE',
    submissionId: '00000000-0000-4000-8000-000000000000',
  }),
};
