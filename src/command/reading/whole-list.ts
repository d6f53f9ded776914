import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { own } from '../../source/value.ts';
import { fetchText, type Fetched, type Limits } from './fetch-text.ts';

/** How long a list may be that comes in pages. */
export interface ListLimits extends Limits {
  readonly pages: number;
  readonly items: number;
}

/**
 * A list that an interface gives in pages is read to its last one, and is then one text. What its server says of the
 * state of the first page says nothing of the others, and is not kept.
 */
export const wholeList = async (
  source: string,
  first: Exclude<Fetched, Failure | 'not-modified'>,
  limits: ListLimits,
  progress: (line: string) => void,
): Promise<Exclude<Fetched, 'not-modified'>> => {
  const page = pageOf(first);
  if (!page?.next) return first;
  const { document, list, items } = page;
  const pages = [items];
  let [next, count] = [page.next, items.length];
  for (const seen = new Set([first.url]); next && !seen.has(next);) {
    seen.add(next);
    if (seen.size > limits.pages || count > limits.items) return { source, code: 'too-many-items' };
    progress(`${source}: page ${seen.size}, ${count} events`);
    const answer = await fetchText(next, limits);
    if (answer === 'not-modified') return { source, code: 'answered-304' };
    if ('code' in answer) return { ...answer, source };
    const more = pageOf(answer);
    if (more?.list !== list) return { source, code: 'list-breaks-off' };
    pages.push(more.items);
    count += more.items.length;
    next = more.next;
  }
  const text = JSON.stringify({ ...Object(document), ...ended, [list]: pages.flat() });
  return { ...first, text, validators: {} };
};

interface Page {
  readonly document: unknown;
  /** The member that holds the items. */
  readonly list: string;
  readonly items: readonly unknown[];
  /** Empty at the end. */
  readonly next: string;
}

/** So that no reader says that there is more. */
const ended = { total_pages: 1, next_rest_url: undefined, nextPageToken: undefined };

/** The Events Calendar names the next address; Google's calendars a token to ask with. */
const pageOf = ({ text, url }: Text): Page | undefined => {
  if (!/"(?:next_rest_url|nextPageToken|total_pages|calendar#events)"/.test(text)) return undefined;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const [events, items] = [own(document, 'events'), own(document, 'items')];
  if (Array.isArray(events))
    return { document, list: 'events', items: events, next: sameSite(own(document, 'next_rest_url'), url) };
  if (Array.isArray(items))
    return { document, list: 'items', items, next: withToken(own(document, 'nextPageToken'), url) };
  return undefined;
};

/** A site behind a proxy may call itself by `http:`. */
const sameSite = (next: unknown, from: string): string => {
  if (typeof next !== 'string' || !URL.canParse(next)) return '';
  const [address, { protocol, host }] = [new URL(next), new URL(from)];
  address.protocol = protocol;
  return address.host === host ? address.href : '';
};

const withToken = (token: unknown, from: string): string => {
  if (typeof token !== 'string' || !token) return '';
  const address = new URL(from);
  address.searchParams.set('pageToken', token);
  return address.href;
};
