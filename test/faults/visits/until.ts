/** Looks until something is there. */
export const until = async <Found>(
  what: string,
  find: () => Found | undefined | null | false,
  limitInMilliseconds = 15_000,
): Promise<Found> => {
  const end = performance.now() + limitInMilliseconds;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`There never was ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
