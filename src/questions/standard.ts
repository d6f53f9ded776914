import type { Option } from '../booking/question.ts';
import type { Text } from '../event/event.ts';
import { eventOptions } from './event-options.ts';
import type { QuestionSet } from './question-set.ts';
import type { QuestionWords } from '../language/questions/en.ts';
import { placesQuestion } from './places.ts';

/** What a free public event asks: who comes, whom they come for, how many, and what they need. */
export const standard: QuestionSet = (words, about) => [
  { name: 'name', type: 'text', ...words.name, required: true, autocomplete: 'name' },
  { name: 'email', type: 'email', ...words.email, required: true, autocomplete: 'email' },
  { name: 'organisation', type: 'text', ...words.organisation, autocomplete: 'organization' },
  {
    name: 'organisationType',
    type: 'radio',
    ...words.organisationType,
    options: audiences(words, about.event?.audience ?? []),
  },
  ...(about.event ? placesQuestion(words, about.event) : []),
  {
    name: 'accessRequirements',
    type: 'textarea',
    ...words.accessRequirements,
    sensitive: true,
    autocomplete: 'off',
  },
  { name: 'anythingElse', type: 'textarea', ...words.anythingElse },
];

/** An event that says whom it is for is asked in its own words. */
const audiences = ({ organisationTypes }: QuestionWords, audience: readonly Text[]): readonly Option[] =>
  audience.length
    ? eventOptions(audience)
    : Object.entries(organisationTypes).map(([value, label]) => ({ value, label }));
