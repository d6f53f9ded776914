import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const formspree: FakeService = {
  url: 'https://formspree.io/f/abcdwxyz',
  cors: 'full',
  honeypot: '_gotcha',
  refuses: ({ headers, type }) =>
    !String(headers['accept']).includes('application/json')
      ? thanksPage
      : type === 'application/json'
        ? undefined
        : { status: 400, body: { error: 'Nothing was sent' } },
  success: { status: 200, body: { ok: true, next: '/thanks?language=en' } },
  refusal: {
    answer: {
      status: 422,
      body: {
        error: 'Validation errors',
        errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' }],
      },
    },
    problem: { code: 'TYPE_EMAIL', question: 'email', message: 'should be an email' },
  },
  surprises: [
    {
      name: 'a 200 without its sign',
      answer: { status: 200, body: {} },
      outcome: { kind: 'unknown', reason: 'not-an-answer' },
    },
    {
      name: 'an error without a field',
      answer: { status: 422, body: { error: 'Spam', errors: [{ code: 'BLOCKED', message: 'Blocked' }] } },
      outcome: { kind: 'refused', reason: 'invalid', problems: [{ code: 'BLOCKED', message: 'Blocked' }] },
    },
    {
      name: 'no such form',
      answer: {
        status: 404,
        body: { error: 'Form not found', errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }] },
      },
      // Nothing in a visitor's answers would mend it.
      outcome: {
        kind: 'refused',
        reason: 'endpoint-not-working',
        problems: [
          {
            code: 'endpoint-not-working',
            facts: { cause: 'service-refused', said: '404 Form not found' },
          },
        ],
      },
    },
  ],
  mistakes: [
    {
      what: 'the page of its forms',
      url: 'https://formspree.io/forms/abcdwxyz/integration',
      code: 'not-this-service',
    },
    { what: 'another host', url: 'https://formspree.example/f/abcdwxyz', code: 'not-this-service' },
  ],
};
