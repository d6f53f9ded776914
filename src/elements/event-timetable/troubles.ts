import type { Trouble } from '../page/trouble.ts';
import type { Reading } from './reading.ts';

/** What the site's editor should know after events were read: what failed, and what was left out and why. */
export const troublesOf = (shared: readonly Trouble[], reading: Reading): Trouble[] => {
  if (reading.kind === 'reading') return [...shared];
  const { failures, skipped, notes } = reading.loaded;
  // Events that were all skipped are named one by one.
  const problems = reading.problem && failures.length + skipped.length === 0 ? [reading.problem] : failures;
  return [
    ...shared,
    ...problems.map(({ source, code, facts }) => ({ code, facts: { ...facts, source } })),
    ...notes.map(({ source, item, code }) => ({
      code: `note-${code}`,
      facts: { source, ...(item === undefined ? {} : { item }) },
    })),
    ...skipped.map(({ source, item, reason, facts }) => ({
      code: `skipped-${reason}`,
      facts: { ...facts, source, item },
    })),
  ];
};
