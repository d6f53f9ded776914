import type { MoreSet } from './more-set.ts';

/** Carers and companions come without taking a place. */
export const companions: MoreSet = (words) => [
  { name: 'companions', type: 'number', ...words.companions, min: 0, max: 20 },
];
