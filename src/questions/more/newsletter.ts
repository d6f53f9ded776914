import type { MoreSet } from './more-set.ts';

/** Leave to send news: an agreement of its own, never ticked beforehand, and nothing hangs on it but an address to send them to. */
export const newsletter: MoreSet = (words) => [
  { name: 'newsletter', type: 'consent', ...words.newsletter, needs: 'email' },
];
