const words = {
  person: (n: number) => `Person ${n}`,
  /** Before what is wrong with one person's answer. */
  about: (who: string, problem: string) => `${who}: ${problem}`,
  thisIsMe: (name: string) => `This is me, ${name}`,
  /** Each such button says whose it is. */
  sameAsFirst: (n: number) => `Give person ${n} the same answers as person 1`,
  remove: (n: number) => `Remove person ${n}`,
  addAnother: 'Add another person',
};

/** What is said where people are asked about one after another: every language has these words. */
export type PeopleWords = typeof words;

export const en: PeopleWords = words;
