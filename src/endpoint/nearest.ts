/** The right name that a wrong one most likely meant: the fewest letters changed, at most a third of them. */
export const nearest = (wrong: string, names: readonly string[]): string | undefined => {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(Math.max(wrong.length, 3) / 3)) + 1;
  for (const name of names) {
    const changes = distance(wrong.slice(0, 40).toLowerCase(), name);
    if (changes < fewest) [best, fewest] = [name, changes];
  }
  return best;
};

/** Letters to change, add or leave out (Levenshtein). */
const distance = (from: string, to: string): number => {
  let row = [...to, ''].map((_, place) => place);
  for (const letter of from) {
    const next = [row[0]! + 1];
    for (let place = 0; place < to.length; place++) {
      const same = letter === to[place] ? 0 : 1;
      next.push(Math.min(row[place]! + same, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
};
