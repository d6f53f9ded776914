import type { Preset } from '../preset.ts';
import { wrongAddress } from './address.ts';
import { webhook } from './webhook.ts';

const example = 'https://your-name.app.n8n.cloud/webhook/…';

const starts = webhook({
  name: 'n8n',
  address: /^https?:\/\/[^/]+\/(?:.+\/)?webhook\/[^?#]+$/,
  example,
  enctypes: ['json', 'form', 'multipart', 'text-json'],
  succeeds: (body) => body !== undefined,
});

/** A webhook of n8n, wherever it runs. Its test address listens for one call only, while the editor is open. */
export const preset: Preset = {
  ...starts,
  check: (url, settings) =>
    url.pathname.includes('/webhook-test/')
      ? [wrongAddress('n8n-test', example)]
      : starts.check(url, settings),
};
