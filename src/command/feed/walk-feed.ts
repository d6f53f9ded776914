import type { Failure } from '../../source/loaded.ts';
import { fetchText, type Limits } from '../reading/fetch-text.ts';
import { readFeedPage, type FeedPage } from './feed-page.ts';
import { takeChanges, type LiveItems } from './live-items.ts';

export interface FeedLimits extends Limits {
  /** In one run. */
  readonly pages: number;
  /** Of all pages together. */
  readonly feedMilliseconds: number;
  /** That are live at once. */
  readonly items: number;
}

/** How far a feed was read. */
export interface Walked {
  /** Where to read on the next time. */
  readonly next: string;
  /** Why it was not read to its end. */
  readonly failure?: Failure;
}

/** Where a walk begins, with the page that was fetched there already. */
export interface Start {
  readonly address: string;
  readonly page?: FeedPage;
}

/**
 * Reads a feed page by page until one holds nothing and names itself, and takes its changes in. Every page that was
 * read counts, whatever comes of the one after it: the next run goes on from there.
 */
export const walkFeed = async (
  source: string,
  start: Start,
  live: LiveItems,
  limits: FeedLimits,
  progress: (line: string) => void,
): Promise<Walked> => {
  const until = Date.now() + limits.feedMilliseconds;
  const seen = new Set<string>();
  let { address } = start;
  const stop = (code: string): Walked => ({ next: address, failure: { source, code } });

  for (let number = 0; ; number += 1) {
    if (number >= limits.pages || Date.now() > until) return stop('feed-goes-on');
    if (live.size > limits.items) return stop('too-many-items');
    if (seen.has(address)) return stop('feed-goes-round');
    seen.add(address);
    const page = (!number && start.page) || (await fetchPage(address, limits));
    if ('code' in page) return { next: address, failure: { ...page, source } };
    takeChanges(live, page.items);
    progress(`${source}: page ${number + 1}, ${live.size} items`);
    const next = nextAddress(page.next, address);
    if (!next) return stop('feed-without-next');
    if (!page.items.length && next === address) return { next };
    address = next;
  }
};

const fetchPage = async (address: string, limits: Limits): Promise<FeedPage | Failure> => {
  const answer = await fetchText(address, limits);
  if (answer === 'not-modified') return { source: address, code: 'unreachable' };
  if ('code' in answer) return answer;
  return readFeedPage(answer.text) ?? { source: address, code: 'not-a-feed' };
};

const nextAddress = (next: string, from: string): string | undefined => {
  try {
    return next ? new URL(next, from).href : undefined;
  } catch {
    return undefined;
  }
};
