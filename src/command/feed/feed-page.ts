import { isLoose, own, type Loose } from '../../source/value.ts';

/** One page of a feed of changes (OpenActive's Realtime Paged Data Exchange 1.0). */
export interface FeedPage {
  /** Empty where the feed does not say how it goes on. */
  readonly next: string;
  readonly items: readonly Loose[];
}

/** A page of a feed names the next one and lists changes; anything else is none. */
export const readFeedPage = (text: string): FeedPage | undefined => {
  if (!text.slice(0, 20).trimStart().startsWith('{') || !text.includes('"items"')) return undefined;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const [items, next] = [own(document, 'items'), own(document, 'next')];
  if (!Array.isArray(items)) return undefined;
  const isFeed = items.length ? own(items[0], 'state') !== undefined : typeof next === 'string';
  return isFeed ? { next: typeof next === 'string' ? next : '', items: items.filter(isLoose) } : undefined;
};
