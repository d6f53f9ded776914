import type { PeopleWords } from './en.ts';

export const cy: PeopleWords = {
  person: (n) => `Person ${n}`,
  about: (who, problem) => `${who}: ${problem}`,
  thisIsMe: (name) => `Fi yw’r person hwn, ${name}`,
  sameAsFirst: (n) => `Rhoi’r un atebion i berson ${n} â pherson 1`,
  remove: (n) => `Tynnu person ${n}`,
  addAnother: 'Ychwanegu person arall',
};
