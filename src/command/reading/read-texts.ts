import type { Text } from '../../source/load.ts';
import type { Loaded } from '../../source/loaded.ts';
import { read } from '../../source/read.ts';
import { lineOf, lineOfMistake } from '../line-of.ts';
import { wordsFor } from '../words.ts';
import { preparePages } from './prepare-pages.ts';

export interface Sourced {
  readonly source: string;
  readonly text: Text;
}

/** What readers are told. */
export interface Zoned {
  readonly type?: string | undefined;
  readonly timeZone: string;
  /** The moment around which series are told, as an RFC 3339 instant; absent: now. */
  readonly around?: string | undefined;
}

/** As many as a feed may hold: which of them are wanted is asked when all are read. */
const most = 200_000;

/** Texts are read by the readers that a page has, each on its own, and merged. */
export const readTexts = (texts: readonly Sourced[], { type, timeZone, around }: Zoned): Promise<Loaded> => {
  preparePages();
  const asked = texts.map(({ source, text }) => ({ source, answer: Promise.resolve(text) }));
  return read(asked, { pageUrl: '', type, timeZone, now: around, most });
};

/** What was left out, mended or not read, in words, with the line where that is known. */
export const troublesOf = (loaded: Loaded, texts: readonly Sourced[]): readonly string[] => {
  const textOf = (source: string): string => texts.find((one) => one.source === source)?.text.text ?? '';
  // What is told of an event after merging is told by the address that was read.
  const named = (source: string): string => texts.find(({ text }) => text.url === source)?.source ?? source;
  const at = (source: string, line: number | undefined): string =>
    line ? `${source}, line ${line}` : source;
  return [
    ...loaded.failures.map(({ source, code, facts }) => {
      const line = code === 'not-json' && lineOfMistake(textOf(source));
      return wordsFor(code, { ...facts, source, ...(line && { line }) });
    }),
    ...loaded.skipped.map(({ source, item, reason, facts }) => {
      const line = facts?.['row'] === undefined ? lineOf(textOf(source), item) : undefined;
      return wordsFor(`skipped-${reason}`, { ...facts, source: at(source, line), item });
    }),
    ...loaded.notes.map(({ source, item, code }) =>
      wordsFor(`note-${code}`, { source: named(source), ...(item !== undefined && { item }) }),
    ),
  ];
};
