import { eventOptions } from '../event-options.ts';
import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/**
 * What people want and what they can give, so that those who share an aim can meet; with leave to be introduced, without
 * which nobody is. The themes are the event's own keywords where it has some.
 */
export const sharedAims: MoreSet = (words, { event }) => [
  {
    name: 'sharedAims',
    type: 'group',
    ...words.sharedAims,
    questions: [
      { name: 'aims', type: 'textarea', ...words.aims, maxLength: 500 },
      { name: 'offers', type: 'textarea', ...words.offers, maxLength: 500 },
      {
        name: 'themes',
        type: 'checkbox',
        ...words.themes,
        options: event?.keywords?.length ? eventOptions(event.keywords) : optionsFrom(words.themeOptions),
      },
      { name: 'introductions', type: 'consent', ...words.introductions },
    ],
  },
];
