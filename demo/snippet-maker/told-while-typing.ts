import type { Finding } from './finding.ts';

/** While something is typed complaints may go, and good news may come; a new complaint waits. */
export const toldWhileTyping = (
  before: readonly Finding[],
  found: readonly Finding[],
): readonly Finding[] => {
  const told = before.map(({ text }) => text);
  return found.filter(({ kind, text }) => kind === 'well' || told.includes(text));
};
