// `npm run bench [-- timetables|forms] [--rounds=5]`: Turnout beside its peers and beside a page written by hand, as ratios in one run.
// It measures and never judges: how fast a machine is proves nothing, but two pages in turn on the same machine do.
import '../tools/install.mjs';
import { existsSync } from 'node:fs';

const { program, total } = await import('../tools/stages.mjs');
const { installPeers } = await import('./peers.mjs');
const { measureForms } = await import('./forms.mjs');
const { measureTimetables } = await import('./timetables.mjs');
const { openBrowser } = await import('./browser.mjs');
const { servePages } = await import('./pages.mjs');

const words = process.argv.slice(2);
const rounds = Number(words.find((word) => word.startsWith('--rounds='))?.split('=')[1] ?? 5);
const wants = (what) => !words.some((word) => !word.startsWith('--')) || words.includes(what);

if (!existsSync('dist/turnout.js')) {
  await program('compile', ['test/tools/compile.mjs']);
  await program('bundle', ['test/tools/bundle.mjs']);
}
if (!total.failed) {
  await installPeers();
  const pages = await servePages();
  const browser = await openBrowser(pages.origin);
  try {
    if (wants('timetables')) await measureTimetables(browser, pages, rounds);
    if (wants('forms')) await measureForms(browser, pages, rounds);
  } finally {
    await browser.close();
    await pages.close();
  }
}
process.exit(total.failed ? 1 : 0);
