import type { MoreSet } from './more-set.ts';

/** Leave to be photographed, recorded in the words that were agreed to; nobody stays away for want of it. */
export const photoConsent: MoreSet = (words) => [
  { name: 'photoConsent', type: 'consent', ...words.photoConsent },
];
