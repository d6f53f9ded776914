import type { About, Read } from '../format.ts';
import { mendings } from '../mendings.ts';
import { jsonLd } from './json-ld.ts';

/** Each script of a page is a document of its own: one that is not JSON is left out, and the others are read. */
export const readScripts = (root: ParentNode, about: About): Read =>
  readTexts(
    [...root.querySelectorAll('script[type^="application/ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
    about,
  );

/** What scripts hold is read like a file, once what stands around it is gone; an empty script is none. */
export const readTexts = (scripts: readonly string[], about: About): Read =>
  together(
    scripts
      .map((text) => text.replace(wrapping, ''))
      .filter((text) => text.trim())
      .map((text, at) => readText(text, `script ${at + 1}`, about)),
  );

/** Several documents give what each gives, and fail when each of them fails: with the reason of one that was there. */
export const together = (reads: readonly Read[]): Read => {
  const all = {
    events: reads.flatMap((read) => read.events),
    skipped: reads.flatMap((read) => read.skipped),
    notes: reads.flatMap((read) => read.notes ?? []),
  };
  const codes = reads.map((read) => read.failed);
  return codes.every(Boolean)
    ? { ...all, failed: codes.find((code) => code !== nothingGiven) ?? nothingGiven }
    : all;
};

/** A page that speaks of no events at all, and of nothing else in a way that we read. */
export const nothingGiven = 'nothing-given';

/** Who reads a page did not write it: what plugins are known to get wrong is mended, where that is safe. */
const readText = (text: string, item: string, about: About): Read => {
  const read = jsonLd.read(text, about);
  if (read.failed !== 'not-json') return read;
  for (const mending of mendings(text)) {
    const mended = jsonLd.read(mending, about);
    if (mended.failed !== 'not-json')
      return { ...mended, notes: [...(mended.notes ?? []), { item, code: 'mended-json' }] };
  }
  return { events: [], skipped: [{ item, reason: 'not-json' }] };
};

/** What older pages put around a script, lest it be shown or parsed as markup. */
const wrapping =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/g;
