import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const web3forms: FakeService = {
  url: 'https://api.web3forms.com/submit',
  settings: { extra: { access_key: '6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11' } },
  cors: 'full',
  honeypot: 'botcheck',
  refuses: ({ headers, type, field }) =>
    !String(headers['accept']).includes('application/json')
      ? thanksPage
      : type === 'application/json' && field('access_key').length
        ? undefined
        : { status: 400, body: { error: 'Nothing was sent' } },
  success: { status: 200, body: { success: true, message: 'Email sent successfully!' } },
  surprises: [
    {
      name: 'a key that it does not know',
      answer: { status: 400, body: { success: false, message: 'Invalid access key' } },
      outcome: { kind: 'refused' },
    },
    {
      name: 'a 200 that failed',
      answer: { status: 200, body: { success: false, message: 'Not sent' } },
      outcome: { kind: 'refused', problems: [{ code: 'not-accepted', message: 'Not sent' }] },
    },
  ],
  mistakes: [
    { what: 'no key', settings: {}, code: 'setting-missing' },
    { what: 'its own site', url: 'https://web3forms.com/', code: 'not-this-service' },
  ],
};
