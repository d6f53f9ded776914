import type { PeopleWords } from './en.ts';

export const cy: PeopleWords = {
  person: (n) => `Person ${n}`,
  about: (who, problem) => `${who}: ${problem}`,
  thisIsMe: (name) => `Fi yw’r person hwn, ${name}`,
  sameAsFirst: 'Rhoi’r un atebion â pherson 1',
  remove: (n) => `Tynnu person ${n}`,
  addAnother: 'Ychwanegu person arall',
};
