import { read, readText } from '../reading.ts';
import { inbox } from './inbox.ts';

/** Formspree forwards to an inbox. */
export const preset = inbox({
  name: 'formspree',
  address: /^https:\/\/formspree\.io\/(?:f\/\w+|p\/\d+\/f\/\w+)\/?$/,
  example: 'https://formspree.io/f/abcdwxyz',
  honeypot: '_gotcha',
  subject: '_subject',
  succeeds: (body) => read(body, 'ok') === true || readText(body, 'next') !== undefined,
});
