import type { EventRecord } from '../../event/event.ts';

/** The facts that may be the same for a whole series, and are then said once, below it. */
const names = ['audience', 'organizer', 'funder'] as const;

type Name = (typeof names)[number];

export type SharedFacts = { readonly [name in Name]?: EventRecord[name] } & {
  /** Some event says nothing about access. */
  readonly accessUnsaid?: boolean;
};

/** What all the events have in common: what differs is said with each, what does not is said once. */
export const sharedBy = (events: readonly EventRecord[]): SharedFacts => {
  const [first] = events;
  const shared: { [name in Name]?: unknown } = {};
  for (const name of first ? names : []) {
    const value = JSON.stringify(first?.[name]);
    if (value && events.every((event) => JSON.stringify(event[name]) === value)) shared[name] = first?.[name];
  }
  const accessUnsaid = events.some(
    (event) => !(event.accessibilitySupport ?? event.accessibilityInformation),
  );
  return { ...(shared as SharedFacts), accessUnsaid };
};
