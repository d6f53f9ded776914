import type { Preset } from '../preset.ts';
import { asBody, read, readText } from '../reading.ts';
import { refusedFor } from './refused-for.ts';
import { inbox } from './inbox.ts';

const forwards = inbox({
  name: 'formsubmit',
  address: /^https:\/\/formsubmit\.co\/ajax\/[^/?#]+\/?$/,
  example: 'https://formsubmit.co/ajax/0123456789abcdef',
  honeypot: '_honey',
  subject: '_subject',
  // The puzzle of a page of theirs cannot be shown here.
  fixed: { _captcha: 'false' },
  // A text, and not the value.
  succeeds: (body) => String(read(body, 'success')) === 'true',
});

/** FormSubmit forwards to an inbox, once its owner has followed the link in its first message. */
export const preset: Preset = {
  ...forwards,
  outcome: (reply, settings) =>
    /activat/i.test(readText(asBody(reply.json), 'message') ?? '') &&
    read(asBody(reply.json), 'success') !== 'true'
      ? refusedFor('not-activated')
      : forwards.outcome(reply, settings),
};
