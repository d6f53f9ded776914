import type { MoreSet } from './more-set.ts';

/** Whom to call. It is somebody else's name and number, so no browser fills it in. */
export const emergencyContact: MoreSet = (words) => [
  {
    name: 'emergencyContact',
    type: 'group',
    ...words.emergencyContact,
    questions: [
      {
        name: 'emergencyName',
        type: 'text',
        ...words.emergencyName,
        required: true,
        sensitive: true,
        autocomplete: 'off',
      },
      {
        name: 'emergencyTelephone',
        type: 'tel',
        ...words.emergencyTelephone,
        required: true,
        sensitive: true,
        autocomplete: 'off',
      },
      {
        name: 'emergencyRelation',
        type: 'text',
        ...words.emergencyRelation,
        sensitive: true,
        autocomplete: 'off',
      },
    ],
  },
];
