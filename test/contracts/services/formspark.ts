import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const formspark: FakeService = {
  url: 'https://submit-form.com/a1B2c3D4',
  cors: 'full',
  honeypot: '_honeypot',
  refuses: ({ headers, type }) =>
    !String(headers['accept']).includes('application/json')
      ? thanksPage
      : type === 'application/json'
        ? undefined
        : { status: 400, body: { error: 'Nothing was sent' } },
  success: { status: 200, body: { name: 'Ada' } },
  surprises: [
    {
      name: 'a puzzle that was turned on',
      answer: { status: 422, body: { error: 'Botpoison verification failed' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'service-captcha',
    },
  ],
  mistakes: [
    {
      what: 'its dashboard',
      url: 'https://dashboard.formspark.io/workspaces/1/forms/2',
      code: 'not-this-service',
    },
  ],
};
