import type { Gathered } from './gather.ts';
import type { Memory } from './memory.ts';
import type { Remembered } from './remembered.ts';

/** What is kept for the next import: the last good text of each address, and how far each feed was read. */
export const remember = (
  gathered: readonly Gathered[],
  broken: ReadonlySet<string>,
  before: Memory['sources'],
): Memory['sources'] =>
  new Map(
    gathered.flatMap((one): readonly (readonly [string, Remembered])[] => {
      const said = (broken.has(one.source) ? undefined : worthKeeping(one)) ?? before.get(one.source);
      return said ? [[one.source, said]] : [];
    }),
  );

/** Files are at hand, and very long texts are not worth the disk. */
const worthKeeping = ({ text, feed }: Gathered): Remembered | undefined => {
  if (feed?.next) return { kind: 'feed', next: feed.next, items: [...feed.items] };
  if (!text?.validators || text.text.length > mostCharacters) return undefined;
  return {
    kind: 'text',
    url: text.url,
    text: text.text,
    contentType: text.contentType,
    validators: text.validators,
  };
};

const mostCharacters = 5_000_000;
