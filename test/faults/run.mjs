// `npm run test:faults [-- --scripts 2000] [--engines=chromium|firefox|webkit|all] [--seed=…]`
// Plays random faults to real forms and counts bookings in the server's ledger. A failing script is printed with its seed.
import '../tools/install.mjs';

const { leftOver } = await import('../tools/processes.mjs');
const { stage, program, fail, total } = await import('../tools/stages.mjs');
const { chooseBrowsers } = await import('../tools/browsers.mjs');
const { browserTests } = await import('../tools/browser-tests.mjs');

const file = 'build/test/faults/generator.browser.test.js';
const inOnePage = 100; /* scripts: each page has a seed of its own, so that one can be played again alone */

const words = process.argv.slice(2).flatMap((word) => word.split('='));
const valueOf = (name) => words[words.indexOf(`--${name}`) + 1 || words.length];
const scripts = Number(valueOf('scripts') ?? 120);
const firstSeed = Number(valueOf('seed') ?? Math.floor(Math.random() * 1e6));

const playIn = async (browser) => {
  const sum = {};
  for (let left = scripts, seed = firstSeed; left > 0; left -= inOnePage, seed++) {
    const random = { scripts: Math.min(left, inOnePage), seed };
    await stage(`${browser.engine}, seed ${seed}`, async () => {
      const result = await browserTests(browser, [file], random);
      for (const { seed: _, ...tally } of result.told ?? [])
        for (const what of Object.keys(tally)) sum[what] = (sum[what] ?? 0) + tally[what];
      return result;
    });
  }
  console.log(
    `  ${browser.engine}: ${Object.entries(sum)
      .map(([what, count]) => `${what} ${count}`)
      .join(', ')}`,
  );
};

if (await program('compile', ['test/tools/compile.mjs'])) {
  const { found, missing } = await chooseBrowsers(valueOf('engines') ?? process.env.ENGINES);
  for (const { engine, advice } of missing) await fail(`find ${engine}`, advice);
  for (const browser of found) await playIn(browser);
}
const left = await leftOver();
if (left.length) await fail('processes left running (now ended)', left.join('\n'));
process.exit(total.failed ? 1 : 0);
