const words = {
  address: {
    line1: 'Address line 1',
    line2: 'Address line 2',
    town: 'Town or city',
    postcode: 'Postcode',
    country: 'Country',
  },
  full: 'full',
  forExample: (example: string) => `For example, ${example}`,
  fileFamilies: { image: 'pictures', audio: 'sound', video: 'video', text: 'text' },
  takeOut: 'Take this file out again',
  fileUpTo: (megabytes: number) => `Up to ${megabytes} MB`,
};

/** What the rarer types of question say besides what the form says: every language has these. */
export type FieldWords = typeof words;

export const en: FieldWords = words;
