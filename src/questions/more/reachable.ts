import type { MoreSet } from './more-set.ts';

/** Who is asking, and one way at least to reach them: not everybody has an email address, or can be rung. */
export const reachable: MoreSet = (words) => [
  { name: 'name', type: 'text', ...words.name, required: true, autocomplete: 'name' },
  {
    name: 'reach',
    type: 'group',
    ...words.reach,
    required: true,
    questions: [
      { name: 'email', type: 'email', ...words.email, autocomplete: 'email' },
      { name: 'telephone', type: 'tel', ...words.telephone, autocomplete: 'tel' },
    ],
  },
];
