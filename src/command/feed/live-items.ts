import { own, type Loose } from '../../source/value.ts';

/** What a feed says now, by kind and identifier. */
export type LiveItems = Map<string, LiveItem>;

export interface LiveItem {
  readonly modified: number | string;
  readonly data: unknown;
}

/** Changes are taken in the order of the feed: the latest counts, and what was deleted is gone. */
export const takeChanges = (live: LiveItems, items: readonly Loose[]): void => {
  for (const item of items) {
    const key = JSON.stringify([label(own(item, 'kind')), label(own(item, 'id'))]);
    const modified = label(own(item, 'modified'));
    const known = live.get(key);
    if (known && isOlder(modified, known.modified)) continue;
    live.delete(key);
    if (own(item, 'state') !== 'deleted') live.set(key, { modified, data: own(item, 'data') });
  }
};

/** Publishers write numbers and texts; anything else is the same as nothing. */
export const label = (value: unknown): number | string =>
  typeof value === 'number' || typeof value === 'string' ? value : '';

/** Numbers, and digits, say which came first; of anything else the order of the feed does. */
const isOlder = (one: number | string, other: number | string): boolean => Number(one) < Number(other);
