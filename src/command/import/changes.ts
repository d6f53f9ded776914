import type { EventRecord } from '../../event/event.ts';
import { toJsonLd } from '../to-json-ld.ts';

export interface Changed {
  readonly event: EventRecord;
  /** schema.org's names of the facts that differ. */
  readonly facts: readonly string[];
}

export interface Changes {
  readonly added: readonly EventRecord[];
  readonly changed: readonly Changed[];
  readonly gone: readonly EventRecord[];
}

/** Events are the same where their identifier is. */
export const changesFrom = (before: readonly EventRecord[], after: readonly EventRecord[]): Changes => {
  const known = new Map(before.map((event) => [event.identifier, event]));
  const kept = new Set(after.map((event) => event.identifier));
  return {
    added: after.filter((event) => !known.has(event.identifier)),
    changed: after.flatMap((event) => {
      const old = known.get(event.identifier);
      const facts = old ? differing(old, event) : [];
      return facts.length ? [{ event, facts }] : [];
    }),
    gone: before.filter((event) => !kept.has(event.identifier)),
  };
};

const differing = (one: EventRecord, other: EventRecord): readonly string[] => {
  const [before, after] = [toJsonLd(one), toJsonLd(other)];
  return Object.keys(before).filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
};
