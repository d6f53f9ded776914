/**
 * Lets those who come with the same key through one at a time, in the order in which they came.
 *
 * The ledger is right without it; with it nobody in this process loses a race for a number, and the second
 * of two equal requests finds the row of the first and replays it, so that nobody needs to be told to wait.
 */
export const createLine = (): (<Result>(key: string, work: () => Promise<Result>) => Promise<Result>) => {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => last.get(key) === settled && last.delete(key));
    return turn;
  };
};
