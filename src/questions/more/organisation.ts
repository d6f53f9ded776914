import type { MoreSet } from './more-set.ts';

/** Whom someone comes for, and what they do there. */
export const organisation: MoreSet = (words) => [
  { name: 'organisation', type: 'text', ...words.organisation, autocomplete: 'organization' },
  { name: 'role', type: 'text', ...words.role, autocomplete: 'organization-title' },
];
