const words = {
  accessRequirements: {
    label: 'Is there anything you need so that you can take part?',
    hint: 'For example step-free access, a hearing loop, a sign language interpreter, a quiet space.',
  },
  personName: { label: 'Their name' },
  companions: {
    label: 'How many carers or companions come with you?',
    hint: 'They come so that you can take part, and take no place.',
  },
};

/** The words of the sets that are fetched when picked: every language has these. */
export type MoreQuestionWords = typeof words;

export const en: MoreQuestionWords = words;
