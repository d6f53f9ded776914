import type { Text } from '../../source/load.ts';
import type { Limits } from '../reading/fetch-text.ts';
import { readTexts, troublesOf } from '../reading/read-texts.ts';
import { wordsFor } from '../words.ts';
import { hostsIn, type Host } from './hosts.ts';
import { markupFor } from './markup.ts';
import { addressOf } from './more.ts';
import { sourcesOf } from './sources-of.ts';
import { stylesFor } from './styles-for.ts';

/** A page with its timetables written into it. */
export interface Rendered {
  readonly text: string;
  /** How many events each timetable has that was written. */
  readonly written: readonly number[];
  /** How many timetables stay as they were. */
  readonly failed: number;
  readonly troubles: readonly string[];
}

/** Writes every timetable of a page whose events can be read. */
export const renderPage = async (page: Text, site: string, limits: Limits): Promise<Rendered> => {
  const hosts = hostsIn(page.text);
  const made = await Promise.all(hosts.map((host) => make(host, page, site, limits)));
  let { text } = page;
  // From the end, so that what is before stays where it was found.
  for (const { host, markup } of [...made].reverse()) {
    if (markup === undefined) continue;
    const { begin, end } = host.rendered ?? { begin: host.begin, end: host.begin };
    text =
      text.slice(0, begin) +
      (text.includes('\r\n') ? markup.replaceAll('\n', '\r\n') : markup) +
      text.slice(end);
  }
  const done = made.filter(({ markup }) => markup !== undefined);
  return {
    text,
    written: done.map(({ count }) => count),
    failed: made.length - done.length,
    troubles: made.flatMap(({ troubles }) => troubles),
  };
};

interface Made {
  readonly host: Host;
  readonly markup?: string;
  readonly count: number;
  readonly troubles: readonly string[];
}

const make = async (host: Host, page: Text, site: string, limits: Limits): Promise<Made> => {
  if (host.isInParagraph) {
    return { host, count: 0, troubles: [wordsFor('in-a-paragraph', { source: page.url })] };
  }
  const { texts, failures, isInPage, isText } = await sourcesOf(host, page, site, limits);
  const timeZone = host.said('time-zone') ?? 'Europe/London';
  const loaded = await readTexts(texts, { type: host.said('type'), timeZone, around: host.said('now') });
  const all = { ...loaded, failures: [...failures, ...loaded.failures] };
  const troubles = troublesOf(all, texts);
  // A part of the events would stand for all of them.
  if (all.failures.length) return { host, count: 0, troubles };
  // What is written as text can be read already.
  if (isText) return { host, markup: '', count: loaded.events.length, troubles };
  const made = await markupFor(loaded.events, host, {
    styles: stylesFor(page.text),
    isTold: !isInPage,
    page: addressOf(page.text),
  });
  return { host, ...made, troubles };
};
