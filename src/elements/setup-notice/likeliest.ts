/**
 * The right name that a wrong one most likely meant: what other languages call it, what it is the beginning of, or what differs by
 * a slip or two of the fingers.
 */
export const likeliest = (wrong: string, names: readonly string[]): string | undefined => {
  const called = Object.hasOwn(elsewhere, wrong) ? elsewhere[wrong] : undefined;
  if (called && names.includes(called)) return called;
  let best: string | undefined;
  let least = wrong.length < 5 ? 2 : 3;
  for (const name of names) {
    const far = isBeginning(wrong, name) ? 0.5 : slips(plain(wrong), plain(name));
    if (far < least) [best, least] = [name, far];
  }
  return best;
};

/** What the same thing is called elsewhere. */
const elsewhere: { readonly [wrong: string]: string } = {
  href: 'src',
  url: 'src',
  source: 'src',
  feed: 'src',
  endpoint: 'action',
  service: 'preset',
  locale: 'lang',
  language: 'lang',
  level: 'heading-level',
  max: 'limit',
};

const plain = (name: string): string => name.replaceAll('-', '');

const isBeginning = (wrong: string, name: string): boolean => wrong.length > 3 && name.startsWith(wrong);

/** Letters left out, put in, changed, or changed over with their neighbour (optimal string alignment). */
const slips = (one: string, other: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const turned =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          turned ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return at(last, other.length);
};

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;
