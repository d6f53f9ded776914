/** The right name that a wrong one most likely meant: the one that begins most like it, by two letters at least. */
export const nearest = (wrong: string, names: readonly string[]): string | undefined => {
  let best: string | undefined;
  let most = 1;
  for (const name of names) {
    const alike = [...name].findIndex((letter, place) => letter !== wrong[place]);
    const shared = alike < 0 ? name.length : alike;
    if (shared > most) [best, most] = [name, shared];
  }
  return best;
};
