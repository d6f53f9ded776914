import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const formsubmit: FakeService = {
  url: 'https://formsubmit.co/ajax/0123456789abcdef',
  cors: 'full',
  honeypot: '_honey',
  refuses: ({ headers, type, field }) =>
    !String(headers['accept']).includes('application/json')
      ? thanksPage
      : type === 'application/json' && field('_captcha')[0] === 'false'
        ? undefined
        : { status: 400, body: { error: 'Nothing was sent' } },
  success: { status: 200, body: { success: 'true', message: 'The form was submitted successfully.' } },
  surprises: [
    {
      name: 'a puzzle that was turned on',
      answer: { status: 200, body: { success: 'false', message: 'Please complete the captcha.' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'service-captcha',
    },
    {
      name: 'an address that was never activated',
      answer: {
        status: 200,
        body: { success: 'false', message: 'This form needs Activation. Check the inbox of the address.' },
      },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'not-activated',
    },
    {
      name: 'a failure that calls itself "false"',
      answer: { status: 200, body: { success: 'false', message: 'Not sent' } },
      outcome: { kind: 'refused', problems: [{ code: 'not-accepted', message: 'Not sent' }] },
    },
    {
      name: 'nothing of success',
      answer: { status: 200, body: { message: 'Hello' } },
      outcome: { kind: 'unknown', reason: 'not-an-answer' },
    },
  ],
  mistakes: [
    {
      what: 'the address for forms of its own',
      url: 'https://formsubmit.co/0123456789abcdef',
      code: 'not-this-service',
    },
  ],
};
