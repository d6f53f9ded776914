import { webhook } from './webhook.ts';

/** A flow of Power Automate that starts "when an HTTP request is received". It answers 202 and no more, unless it has a Response. */
export const preset = webhook({
  name: 'power-automate',
  address:
    /^https:\/\/[\w.-]+\.(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/.*\/triggers\/.*[?&]sig=[^&]+/,
  example: 'https://….logic.azure.com/workflows/…/triggers/manual/paths/invoke?…&sig=…',
  enctypes: ['json'],
  succeeds: (body, { status, text }) => body !== undefined || (status === 202 && !text),
});
