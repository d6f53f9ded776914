import { inbox } from './inbox.ts';

/** Formspark forwards to an inbox. What it answers besides a status is not documented: any JSON that does not complain. */
export const preset = inbox({
  name: 'formspark',
  address: /^https:\/\/submit-form\.com\/[\w-]+\/?$/,
  example: 'https://submit-form.com/a1B2c3D4',
  honeypot: '_honeypot',
  succeeds: (body) => body !== undefined,
});
