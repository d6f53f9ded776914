const words = {
  name: { label: 'Your name', missing: 'Enter your name' },
  email: {
    label: 'Email address',
    hint: 'So that the organisers can write to you.',
    missing: 'Enter your email address',
  },
  telephone: { label: 'Telephone number', why: 'In case something changes at short notice.' },
  organisation: { label: 'Organisation' },
  organisationType: { label: 'Which of these are you?' },
  places: { label: 'How many places?', missing: 'Enter how many places you need' },
  /** How many are left, or fewer where one booking may not have them all. */
  placesLeft: (left: number, max: number) =>
    max < left ? `You can book up to ${max} places.` : `${left} places are left.`,
  accessRequirements: {
    label: 'Is there anything you need so that you can take part?',
    hint: 'For example step-free access, a hearing loop, a sign language interpreter, a quiet space.',
    why: 'So that it can be arranged in time.',
  },
  anythingElse: { label: 'Is there anything else you would like to tell us?' },
  privacy: {
    label: 'I agree to my answers being used for this booking',
    why: 'Your answers may be kept only if you agree.',
    required: 'Without that they may not be kept',
    missing: 'Tick the box to agree to your answers being used',
  },
  privacyOfMessage: { label: 'I agree to my answers being used for this enquiry' },
  organisationTypes: {
    museum: 'Museum, gallery or heritage organisation',
    community: 'Community or voluntary group',
    statutory: 'Public sector',
    funder: 'Funder',
    individual: 'I come for myself',
    other: 'Something else',
  },
};

/** The words of the ready-made questions: every language has these. */
export type QuestionWords = typeof words;

export const en: QuestionWords = words;
