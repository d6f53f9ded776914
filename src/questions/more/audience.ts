import { eventOptions } from '../event-options.ts';
import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/** Who someone is to the event: in the words of an event that says whom it is for, else in ours. */
export const audience: MoreSet = (words, { event }) => [
  {
    name: 'audience',
    type: 'checkbox',
    ...words.audience,
    options: event?.audience?.length ? eventOptions(event.audience) : optionsFrom(words.audienceOptions),
  },
];
