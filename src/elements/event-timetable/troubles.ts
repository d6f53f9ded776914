import { sharedTroubles, type Set } from '../page/shared-troubles.ts';
import { failureTrouble, type Trouble } from '../page/trouble.ts';
import type { Reading } from './reading.ts';

/** What can be wrong with a timetable besides what it reads. */
export interface Timetable extends Set {
  readonly limit: number | undefined;
  readonly sought: string | undefined;
  find(identifier: string): unknown;
}

/** What the site's editor should know: wrong attributes, what failed, and what was left out and why. */
export const troublesOf = (timetable: Timetable, reading: Reading): Trouble[] => {
  const own = sharedTroubles(timetable);
  const { limit, sought, contentOf } = timetable;
  if (Number.isNaN(limit) || (limit ?? 1) < 1)
    own.push({ code: 'bad-limit', facts: { value: contentOf.getAttribute('limit') ?? `${limit}` } });
  if (reading.kind === 'reading') return own;
  if (sought && reading.kind === 'read' && !timetable.find(sought))
    own.push({ code: 'no-such-event', facts: { value: sought } });
  const { failures, skipped, notes } = reading.loaded;
  // Events that were all skipped are named one by one.
  const problems = reading.problem && failures.length + skipped.length === 0 ? [reading.problem] : failures;
  return [
    ...own,
    ...problems.map(failureTrouble),
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
