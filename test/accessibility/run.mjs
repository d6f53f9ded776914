// `npm run test:accessibility [-- --engines=chromium|firefox|webkit|all] [--write]`
// What axe finds in every state of the form and the timetable, and what is lost in narrow pages: a table for each release.
// `--write` writes anew what Chromium tells a screen reader; read the changes before they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import '../tools/install.mjs';

const { leftOver } = await import('../tools/processes.mjs');
const { stage, program, fail, total } = await import('../tools/stages.mjs');
const { chooseBrowsers } = await import('../tools/browsers.mjs');
const { browserTests } = await import('../tools/browser-tests.mjs');

const file = 'build/test/accessibility/states.browser.test.js';
// What is heard comes as fast as the machine is, so that a busy one would tell of less: these are no part of `npm test`.
const heard = ['heard', 'heard-on-the-way'].map(
  (name) => `build/test/accessibility/${name}.browser.check.js`,
);
const trees = 'build/test/accessibility/tree.browser.test.js';

const wanted = process.argv.find((word) => word.startsWith('--engines='))?.split('=')[1];

/** What was found in each state, in the order in which they were shown. */
const found = new Map();

const note = (engine, { state, kind, violations }) => {
  const row = found.get(state) ?? {};
  const column = `${engine}, ${kind}`;
  found.set(state, { ...row, [column]: (row[column] ?? 0) + violations });
};

const print = (engines) => {
  const columns = engines.flatMap((engine) => ['axe', 'losses'].map((kind) => `${engine}, ${kind}`));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(line(['state', ...columns]));
  console.log(line(['---', ...columns.map(() => '---')]));
  for (const [state, row] of found)
    console.log(line([state, ...columns.map((column) => row[column] ?? 'not tried')]));
};

const write = async (browser) => {
  const { told = [] } = await browserTests(browser, [trees]);
  mkdirSync('test/accessibility/trees', { recursive: true });
  for (const { file, tree } of told) writeFileSync(`test/accessibility/trees/${file}`, tree);
};

if (await program('compile', ['test/tools/compile.mjs'])) {
  const { found: browsers, missing } = await chooseBrowsers(wanted ?? process.env.ENGINES);
  for (const { engine, advice } of missing) await fail(`find ${engine}`, advice);
  for (const browser of browsers)
    await stage(`accessibility in ${browser.engine}`, async () => {
      const result = await browserTests(browser, [file, ...heard]);
      for (const told of result.told ?? []) note(browser.engine, told);
      return result;
    });
  if (process.argv.includes('--write')) await write(browsers[0]);
  print(browsers.map(({ engine }) => engine));
}
const left = await leftOver();
if (left.length) await fail('processes left running (now ended)', left.join('\n'));
process.exit(total.failed ? 1 : 0);
