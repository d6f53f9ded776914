import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/** What someone needs to eat; it may tell of faith or health, and is kept with care. */
export const dietary: MoreSet = (words) => [
  {
    name: 'dietary',
    type: 'checkbox',
    ...words.dietary,
    options: optionsFrom(words.dietaryOptions),
    sensitive: true,
  },
];
