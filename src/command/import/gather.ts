import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { readFeedPage } from '../feed/feed-page.ts';
import { takeChanges, type LiveItems } from '../feed/live-items.ts';
import { walkFeed, type FeedLimits, type Start, type Walked } from '../feed/walk-feed.ts';
import { isAddress } from '../reading/address.ts';
import { fetchText, type Validators } from '../reading/fetch-text.ts';
import { readText } from '../reading/read-file.ts';
import { wholeList } from '../reading/whole-list.ts';
import type { Remembered } from './remembered.ts';

/** What came of one source. */
export interface Gathered {
  readonly source: string;
  /** A text to be read: new, or the one that has not changed. */
  readonly text?: Text & { readonly validators?: Validators };
  /** What a feed says now, and how far it was read. */
  readonly feed?: { readonly next: string; readonly items: LiveItems };
  /** It could not be read, or not to its end. */
  readonly failure?: Failure;
}

/** What gathering needs to know besides the source. */
export interface Gathering {
  readonly limits: FeedLimits;
  progress(line: string): void;
}

/** Gets one source: a file, an address, or a feed from where it was left. */
export const gather = async (
  source: string,
  kept: Remembered | undefined,
  gathering: Gathering,
): Promise<Gathered> => {
  if (!isAddress(source)) return fromFile(source, gathering);
  if (kept?.kind === 'feed') {
    const read = await walk(source, { address: kept.next }, new Map(kept.items), gathering);
    // A publisher that began its feed anew no longer knows the old place in it.
    const isLost =
      read.feed?.next === kept.next &&
      /^(?:not-found|not-a-feed|answered-4(?!29))/.test(read.failure?.code ?? '');
    if (!isLost) return read;
  }
  return fromAddress(source, kept?.kind === 'text' ? kept : undefined, gathering);
};

const fromAddress = async (
  source: string,
  kept: (Text & { readonly validators: Validators }) | undefined,
  gathering: Gathering,
): Promise<Gathered> => {
  gathering.progress(source);
  const answer = await fetchText(source, gathering.limits, kept?.validators);
  if (answer === 'not-modified') {
    // Nothing is asked of the server that was not kept: one that says so of anything else is wrong.
    return kept ? { source, text: kept } : { source, failure: { source, code: 'answered-304' } };
  }
  if ('code' in answer) return { source, failure: answer };
  const page = readFeedPage(answer.text);
  if (page) return walk(source, { address: answer.url, page }, new Map(), gathering);
  const whole = await wholeList(source, answer, gathering.limits, gathering.progress);
  return 'code' in whole ? { source, failure: whole } : { source, text: whole };
};

const walk = async (
  source: string,
  start: Start,
  items: LiveItems,
  { limits, progress }: Gathering,
): Promise<Gathered> => {
  const { next, failure }: Walked = await walkFeed(source, start, items, limits, progress);
  return { source, feed: { next, items }, ...(failure && { failure }) };
};

/** A page of a feed that was saved stands for itself. */
const fromFile = async (source: string, { limits }: Gathering): Promise<Gathered> => {
  const answer = await readText(source, limits.bytes);
  if ('code' in answer) return { source, failure: answer };
  const page = readFeedPage(answer.text);
  if (!page) return { source, text: answer };
  const items: LiveItems = new Map();
  takeChanges(items, page.items);
  return { source, feed: { next: '', items } };
};
