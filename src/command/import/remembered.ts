import type { Text } from '../../source/load.ts';
import { isLoose, own } from '../../source/value.ts';
import { label, type LiveItem } from '../feed/live-items.ts';
import type { Validators } from '../reading/fetch-text.ts';

/** What the last import knew of a source: its last good text, or how far a feed was read. */
export type Remembered =
  | (Text & { readonly kind: 'text'; readonly validators: Validators })
  | {
      readonly kind: 'feed';
      readonly next: string;
      readonly items: readonly (readonly [string, LiveItem])[];
    };

/** An entry of the memory, by its source; what has not the shape is forgotten. */
export const readRemembered = (entry: unknown): readonly (readonly [string, Remembered])[] => {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !isLoose(entry[1])) return [];
  const [source, said] = entry;
  return [[source, own(said, 'kind') === 'feed' ? feed(said) : text(said)]];
};

const feed = (said: unknown): Remembered => {
  const items = own(said, 'items');
  return {
    kind: 'feed',
    next: words(said, 'next') ?? '',
    items: Array.isArray(items) ? items.flatMap(item) : [],
  };
};

const item = (entry: unknown): readonly (readonly [string, LiveItem])[] => {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return [];
  const [key, said] = entry;
  return [[key, { modified: label(own(said, 'modified')), data: own(said, 'data') }]];
};

const text = (said: unknown): Remembered => {
  const validators = own(said, 'validators');
  return {
    kind: 'text',
    url: words(said, 'url') ?? '',
    text: words(said, 'text') ?? '',
    contentType: words(said, 'contentType') ?? '',
    validators: { etag: words(validators, 'etag'), lastModified: words(validators, 'lastModified') },
  };
};

const words = (said: unknown, key: string): string | undefined => {
  const value = own(said, key);
  return typeof value === 'string' ? value : undefined;
};
