import { read } from '../reading.ts';
import { inbox } from './inbox.ts';

/** Web3Forms forwards to the inbox that its access key, which is made to be public, belongs to. */
export const preset = inbox({
  name: 'web3forms',
  address: /^https:\/\/api\.web3forms\.com\/submit\/?$/,
  example: 'https://api.web3forms.com/submit',
  settings: [{ name: 'access_key', required: true, example: '00000000-0000-0000-0000-000000000000' }],
  honeypot: 'botcheck',
  subject: 'subject',
  succeeds: (body) => read(body, 'success') === true,
});
