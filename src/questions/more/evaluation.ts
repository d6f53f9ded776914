import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/** What is asked after an event; for a form without an event, or one that links to it. Any one answer is enough, and none is no answer. */
export const evaluation: MoreSet = (words) => [
  {
    name: 'evaluation',
    type: 'group',
    ...words.evaluation,
    required: true,
    questions: [
      { name: 'overall', type: 'rating', ...words.overall },
      { name: 'best', type: 'textarea', ...words.best },
      { name: 'better', type: 'textarea', ...words.better },
      { name: 'next', type: 'textarea', ...words.next },
      { name: 'again', type: 'radio', ...words.again, options: optionsFrom(words.againOptions) },
    ],
  },
  { name: 'quotation', type: 'consent', ...words.quotation },
];
