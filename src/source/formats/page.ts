import type { About, Format, Read, Reader } from '../format.ts';
import { readHEvents } from './h-event.ts';
import { nothing } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { parsed } from './parsed.ts';
import { readScripts, together } from './scripts.ts';

/** A web page that was fetched or the one we stand in. */
export const page: Format = {
  name: 'page',
  recognises: (start) => start.startsWith('<'),
  read: (input, about) => readBy(readPage, input, about),
};

/** One way of marking events alone, where a page says them better in it than in its scripts. */
export const oneWay = {
  microdata: { name: 'microdata', read: (input, about) => readBy(readMicrodata, input, about) },
  'h-event': { name: 'h-event', read: (input, about) => readBy(readHEvents, input, about) },
} satisfies { readonly [name: string]: Reader };

type ReadPage = (root: ParentNode, about: About) => Read;

const readBy = (reader: ReadPage, input: string | ParentNode, about: About): Read => {
  if (typeof input !== 'string') return orText(reader(input, about), input);
  let root: ParentNode;
  try {
    root = parsed(input);
  } catch {
    // The page allows no policy of ours, or there is no browser.
    return nothing('page-not-parsed');
  }
  const read = reader(root, about);
  return read.failed ? { ...read, failed: 'a-page' } : read;
};

/** In our own page, JSON that lost the tags of its script on the way there is named. */
const orText = (read: Read, root: ParentNode): Read =>
  read.failed && /^\s*[{[][^]*startDate/.test(root.textContent ?? '')
    ? { ...read, failed: 'json-as-text' }
    : read;

/** Its JSON-LD, else its microdata and microformats too: most pages that have both say the same thing twice. */
const readPage: ReadPage = (root, about) => {
  const scripts = readScripts(root, about);
  return scripts.events.length
    ? scripts
    : together([scripts, readMicrodata(root, about), readHEvents(root, about)]);
};
