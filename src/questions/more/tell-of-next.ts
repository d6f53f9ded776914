import type { MoreSet } from './more-set.ts';

/** A reply of its own for those who cannot come: it takes no place, and what only those are asked who come is not asked. */
export const tellOfNext: MoreSet = (words, { event }) =>
  event ? [{ name: 'tellOfNext', type: 'checkbox', ...words.tellOfNext }] : [];
