import type { MoreSet } from './more-set.ts';

/** What someone needs so that they can take part is asked of everyone, in their own words, and kept with care. */
export const access: MoreSet = (words) => [
  {
    name: 'accessRequirements',
    type: 'textarea',
    ...words.accessRequirements,
    sensitive: true,
    autocomplete: 'off',
  },
];
