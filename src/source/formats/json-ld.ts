import { readDocument } from '../document.ts';
import type { About, Format, Read } from '../format.ts';

/** schema.org's events as JSON, and our own list of them: `{"events": […]}`. */
export const jsonLd: Format = {
  name: 'json-ld',
  recognises: (start) => /^[[{]/.test(start),
  read: (input, about) =>
    typeof input === 'string'
      ? input.trim()
        ? readJson(input, about)
        : nothing('empty')
      : readScripts(input, about),
};

/** Each script of a page is a document of its own: one that is not JSON is left out, and the others are read. */
export const readScripts = (root: ParentNode, about: About): Read =>
  readTexts(
    [...root.querySelectorAll('script[type^="application/ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
    about,
  );

/** What scripts hold, with whatever stands around it. */
export const readTexts = (scripts: readonly string[], about: About): Read => {
  const reads = scripts
    .map((text) => text.replace(wrapping, ''))
    .filter((text) => text.trim())
    .map((text, at) => {
      const read = readJson(text, about);
      const mended = read.failed === 'not-json' ? readJson(mend(text), about) : read;
      if (mended.failed === 'not-json') {
        return { events: [], skipped: [{ item: `script ${at + 1}`, reason: 'not-json' }] };
      }
      return mended === read
        ? read
        : { ...mended, notes: [...(mended.notes ?? []), { code: 'mended-json' }] };
    });
  return together(reads);
};

/** Several documents give what each gives, and fail when each of them fails. */
export const together = (reads: readonly Read[]): Read => {
  const all = {
    events: reads.flatMap((read) => read.events),
    skipped: reads.flatMap((read) => read.skipped),
    notes: reads.flatMap((read) => read.notes ?? []),
  };
  return reads.every((read) => read.failed) ? { ...all, failed: reads[0]?.failed ?? 'not-events' } : all;
};

const readJson = (text: string, about: About): Read => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return nothing('not-json');
  }
  return readDocument(document, about, 'json-ld');
};

const nothing = (failed: string): Read => ({ events: [], skipped: [], failed });

/** What older pages put around a script, lest it be shown or parsed as markup. */
const wrapping =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/g;

/** Plugins leave a comma after the last item and escape apostrophes; what is inside quotation marks is kept. */
const mend = (text: string): string =>
  text.replace(/"(?:[^"\\]+|\\[^])*"|,(?=\s*[}\]])/g, (found) =>
    found === ',' ? '' : found.replace(/\\(.)/gs, (escape, escaped) => (escaped === "'" ? "'" : escape)),
  );
