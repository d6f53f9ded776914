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
  fileUpTo: (megabytes) => `Hyd at ${megabytes} MB`,
};
