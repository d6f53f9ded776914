import { read } from '../reading.ts';
import { webhook } from './webhook.ts';

/** Zapier's catch hook, which answers no preflight. */
export const preset = webhook({
  name: 'zapier',
  address: /^https:\/\/hooks\.zapier\.com\/hooks\/catch\/\d+\/\w+\/?$/,
  example: 'https://hooks.zapier.com/hooks/catch/123456/abcdef/',
  enctypes: ['text-json', 'form'],
  succeeds: (body) => read(body, 'status') === 'success',
});
