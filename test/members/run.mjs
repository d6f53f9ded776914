// `npm run test:members [-- --names each,kind] [--as function|text|true] [--engines=chromium|firefox|webkit|all]`
// Books in a page for each member that the bundle asks any object for, where a script gave it to every object; prints the
// members with which it was not as in any other page. Every run of the tests gives all of them at once.
import '../tools/install.mjs';

const { leftOver } = await import('../tools/processes.mjs');
const { stage, program, fail, total } = await import('../tools/stages.mjs');
const { chooseBrowsers } = await import('../tools/browsers.mjs');
const { browserTests } = await import('../tools/browser-tests.mjs');

const file = 'build/test/members/each.js';
const words = process.argv.slice(2).flatMap((word) => word.split('='));
const valueOf = (name) => words[words.indexOf(`--${name}`) + 1 || words.length];
const names = valueOf('names')?.split(',');
const kinds = valueOf('as')?.split(',') ?? ['function', 'text', 'true'];

const playIn = async (browser) => {
  for (const as of kinds)
    for (let from = 0; from !== undefined;) {
      const asked = { as, names, from };
      from = undefined;
      await stage(`${browser.engine}, members as ${as}, from ${asked.from}`, async () => {
        const result = await browserTests(browser, [file], asked);
        const [{ spoilt, next, all } = { spoilt: [] }] = result.told ?? [];
        from = next;
        const failures = spoilt.map(({ name, told }) => ({ name: `${name} as ${as}`, error: told }));
        const played = Math.min(all - asked.from, 400) - spoilt.length;
        return { passed: played || 0, failures: [...result.failures, ...failures] };
      });
    }
};

const isBuilt =
  words.includes('--no-build') ||
  ((await program('compile', ['test/tools/compile.mjs'])) &&
    (await program('bundle', ['test/tools/bundle.mjs'])));
if (isBuilt) {
  const { found, missing } = await chooseBrowsers(valueOf('engines') ?? process.env.ENGINES);
  for (const { engine, advice } of missing) await fail(`find ${engine}`, advice);
  for (const browser of found) await playIn(browser);
}
const left = await leftOver();
if (left.length) await fail('processes left running (now ended)', left.join('\n'));
process.exit(total.failed ? 1 : 0);
