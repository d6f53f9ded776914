import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const basin: FakeService = {
  url: 'https://usebasin.com/f/1a2b3c4d5e6f',
  cors: 'full',
  honeypot: '_gotcha',
  refuses: ({ headers, type }) =>
    !String(headers['accept']).includes('application/json')
      ? thanksPage
      : type === 'application/json'
        ? undefined
        : { status: 400, body: { error: 'Nothing was sent' } },
  success: { status: 200, body: { success: true } },
  surprises: [
    {
      name: 'a puzzle that was turned on',
      answer: { status: 422, body: { error: 'Captcha verification failed' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'service-captcha',
    },
  ],
  mistakes: [{ what: 'its dashboard', url: 'https://usebasin.com/forms/12345', code: 'not-this-service' }],
};
