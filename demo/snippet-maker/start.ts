/** The snippet maker: from nothing to a snippet, beside the real thing. */
import '../../src/turnout.ts';
import { Maker } from './maker.ts';
import type { Integrity } from './snippet/script.ts';

/** Written into the page by the build; a page that was not built has none. */
const integrity = (): Integrity => {
  try {
    return JSON.parse(document.getElementById('integrity')?.textContent ?? '{}') as Integrity;
  } catch {
    return {};
  }
};

/** Beside this page stand the files; a page that was opened from a disk does not know where they will stand. */
const folder = location.protocol === 'file:' ? '/turnout/' : new URL('.', location.href).href;

const [steps, preview] = ['steps', 'preview'].map((id) => document.getElementById(id));
if (steps && preview) new Maker(steps, preview, folder, integrity());
