import { isLoose, own, type Loose } from '../../source/value.ts';
import type { LiveItems } from './live-items.ts';

/**
 * The text that the reader of feeds gets of each: one page in one line, every item in full, with the series that it
 * belongs to, which may be told in another feed. What is nested too deep to be written down is left out.
 */
export const textsOfFeeds = (feeds: readonly LiveItems[]): readonly string[] => {
  const series = new Map<unknown, Loose>();
  for (const feed of feeds) {
    for (const { data } of feed.values()) {
      const id = idOf(data);
      if (isLoose(data) && id) series.set(id, data);
    }
  }
  return feeds.map((feed) => {
    const items = [...feed.values()].map(({ data }, at) => ({ id: at, data: joined(data, series) }));
    return `{"next":"","items":[${items.flatMap(textOf).join(',')}]}`;
  });
};

/** An item names its series by its address, alone or in an object that says no more. */
const joined = (data: unknown, series: ReadonlyMap<unknown, Loose>): unknown => {
  const said = own(data, 'superEvent');
  const found = series.get(typeof said === 'string' ? said : idOf(said));
  if (!isLoose(data) || !found || found === data) return data;
  // Its other times would be read with each of them.
  const { subEvent: _, ...facts } = found;
  return { ...data, superEvent: isLoose(said) ? { ...facts, ...said } : facts };
};

const idOf = (thing: unknown): unknown => own(thing, '@id') ?? own(thing, 'id');

const textOf = (item: unknown): readonly string[] => {
  try {
    const text = JSON.stringify(item);
    return text ? [text] : [];
  } catch {
    return [];
  }
};
