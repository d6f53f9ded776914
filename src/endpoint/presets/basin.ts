import { inbox } from './inbox.ts';

/** Basin forwards to an inbox. What it answers besides a status is not documented: any JSON that does not complain. */
export const preset = inbox({
  name: 'basin',
  address: /^https:\/\/usebasin\.com\/f\/\w+(?:\.json)?\/?$/,
  example: 'https://usebasin.com/f/1a2b3c4d5e6f',
  honeypot: '_gotcha',
  succeeds: (body) => body !== undefined,
});
