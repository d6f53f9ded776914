import type { MoreSet } from './more-set.ts';

/** Who comes, each by name; who books and is written to may be another, and need not come. */
export const people: MoreSet = (words) => [
  { name: 'personName', type: 'text', ...words.personName, required: true, each: true },
];
