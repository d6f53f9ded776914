import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/** What brought someone here. */
export const howDidYouHear: MoreSet = (words) => [
  { name: 'howDidYouHear', type: 'radio', ...words.howDidYouHear, options: optionsFrom(words.hearOptions) },
];
