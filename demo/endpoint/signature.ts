import { createHmac } from 'node:crypto';
import type { Message } from './notify.ts';

/**
 * A message is signed as Standard Webhooks says: whoever has the key knows that it came from here, when, and that it is
 * whole. A key may begin with `whsec_`, and is then base64; else it is the key itself.
 */
export const sign = (
  secret: string,
  { id, body }: Message,
  now: number,
): {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
} => {
  const seconds = String(Math.floor(now / 1_000));
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
};
