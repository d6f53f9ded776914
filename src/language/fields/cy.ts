import type { FieldWords } from './en.ts';

export const cy: FieldWords = {
  address: {
    line1: 'Llinell cyfeiriad 1',
    line2: 'Llinell cyfeiriad 2',
    town: 'Tref neu ddinas',
    postcode: 'Cod post',
    country: 'Gwlad',
  },
  full: 'llawn',
  forExample: (example) => `Er enghraifft, ${example}`,
  fileFamilies: { image: 'lluniau', audio: 'sain', video: 'fideo', text: 'testun' },
  takeOut: 'Tynnu’r ffeil hon allan eto',
  fileUpTo: (megabytes) => `Hyd at ${megabytes} MB`,
};
