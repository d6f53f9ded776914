import type { Failure, Loaded } from '../../source/loaded.ts';
import { textsOfFeeds } from '../feed/texts-of-feeds.ts';
import { readTexts, type Sourced, type Zoned } from '../reading/read-texts.ts';
import type { Gathered } from './gather.ts';
import type { Memory } from './memory.ts';

/** What all sources gave together. */
export interface Collected {
  readonly loaded: Loaded;
  /** What was read: of a source that failed, its last good text. */
  readonly texts: readonly Sourced[];
  readonly failures: readonly Failure[];
  /** Sources whose text is broken. */
  readonly broken: ReadonlySet<string>;
  /** There is a source whose events of the last time nobody knows: they cannot be told from those that are gone. */
  readonly uncertain: boolean;
}

/** Everything is read together, for sources speak of each other's events; one that is broken is read as it was the last time. */
export const collect = async (
  gathered: readonly Gathered[],
  before: Memory['sources'],
  zoned: Zoned,
): Promise<Collected> => {
  const fresh = freshTexts(gathered);
  const first = await readTexts(fresh, zoned);
  // A feed may hold nothing but series, or nothing at all.
  const isFeed = (source: string): boolean => gathered.some((one) => one.source === source && one.feed);
  const wrong = first.failures.filter(({ source }) => !isFeed(source));
  const broken = new Set(wrong.map(({ source }) => source));

  const texts = gathered.flatMap(({ source }) => {
    const text = broken.has(source) ? undefined : fresh.find((one) => one.source === source);
    return text ?? lastText(source, before) ?? [];
  });
  const isFirst = texts.length === fresh.length && texts.every((text) => fresh.includes(text));
  return {
    loaded: { ...(isFirst ? first : await readTexts(texts, zoned)), failures: wrong },
    texts: [...texts, ...fresh.filter(({ source }) => broken.has(source))],
    failures: [...gathered.flatMap(({ failure }) => failure ?? []), ...wrong],
    broken,
    uncertain: gathered.some(({ source, feed, failure }) =>
      feed ? failure && !before.has(source) : !texts.some((text) => text.source === source),
    ),
  };
};

const freshTexts = (gathered: readonly Gathered[]): readonly Sourced[] => {
  const feeds = gathered.filter(({ feed }) => feed);
  const texts = textsOfFeeds(feeds.flatMap(({ feed }) => feed?.items ?? []));
  const ofFeeds = feeds.map(({ source }, at) => ({
    source,
    text: { url: source, text: texts[at] ?? '', contentType: 'application/json' },
  }));
  return gathered.flatMap(
    ({ source, text }) => (text ? { source, text } : ofFeeds.find((one) => one.source === source)) ?? [],
  );
};

const lastText = (source: string, before: Memory['sources']): Sourced | undefined => {
  const said = before.get(source);
  return said?.kind === 'text' ? { source, text: said } : undefined;
};
