import type { EventRecord } from '../../event/event.ts';
import type { Question } from '../../booking/question.ts';
import { textIn } from '../../event/text.ts';
import type { MoreSet } from './more-set.ts';
import { optionsFrom } from './options.ts';

/**
 * What someone needs so that they can take part: first what is there already, then what can be arranged, then room for
 * their own words, and a talk for those who would rather not write. Nobody is asked what they have, only what helps.
 */
export const access: MoreSet = (words, { event, language }) => {
  const provided = event ? providedAt(event, language) : '';
  const note: Question = { name: 'accessProvided', type: 'note', label: words.accessProvided(provided) };
  return [
    {
      name: 'access',
      type: 'group',
      ...words.access,
      questions: [
        ...(provided ? [note] : []),
        {
          name: 'accessNeeds',
          type: 'checkbox',
          ...words.accessNeeds,
          options: optionsFrom(words.accessOptions),
          sensitive: true,
        },
        {
          name: 'accessRequirements',
          type: 'textarea',
          ...words.accessRequirements,
          sensitive: true,
          autocomplete: 'off',
        },
        { name: 'accessTalk', type: 'checkbox', ...words.accessTalk },
        {
          name: 'accessTalkHow',
          type: 'radio',
          ...words.accessTalkHow,
          options: optionsFrom(words.talkOptions),
          when: { question: 'accessTalk', is: true },
        },
      ],
    },
  ];
};

const providedAt = (
  { accessibilitySupport = [], accessibilityInformation }: EventRecord,
  language: string,
): string =>
  [
    accessibilitySupport.map((one) => textIn(one, language)).join(', '),
    textIn(accessibilityInformation, language),
  ]
    .filter(Boolean)
    .join('. ');
