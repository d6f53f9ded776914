// `npm test [paths] [--engines=chromium|firefox|webkit|all] [--no-build] [--no-check]`
// Paths (`src/event`, `test/event/agenda.test.ts`) narrow it to the tests that mirror them, without the checks.
import { availableParallelism } from 'node:os';
import './tools/install.mjs';

const { leftOver } = await import('./tools/processes.mjs');
const { stage, program, fail, total } = await import('./tools/stages.mjs');
const { checkAll } = await import('./check/checks.mjs');
const { selectTests } = await import('./tools/select.mjs');
const { nodeTests, pureTests } = await import('./tools/node-tests.mjs');
const { php } = await import('./tools/php.mjs');
const { wordpress } = await import('./tools/wordpress.mjs');
const { chooseBrowsers } = await import('./tools/browsers.mjs');
const { browserTests } = await import('./tools/browser-tests.mjs');
const { inOnePage } = await import('./tools/pure-tests.mjs');

/** Behind, at and ahead of Greenwich, off the hour, and where it is tomorrow already. */
const timeZones = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

const words = process.argv.slice(2);
const paths = words.filter((word) => !word.startsWith('--'));
const skips = (step) => words.includes(`--no-${step}`);
const engines = words.find((word) => word.startsWith('--engines='))?.split('=')[1] ?? process.env.ENGINES;

const everything = async () => {
  if (!(await program('compile', ['test/tools/compile.mjs']))) return;
  const {
    pure,
    node: without,
    php: withPhp,
    wordpress: withWordPress,
    browser,
    needBundle,
  } = selectTests(paths);
  const node = [...without, ...(php.isHere ? withPhp : [])];
  if (![pure, without, withPhp, withWordPress, browser].some((files) => files.length))
    return fail('find tests', `none stands in ${paths.join(' ')}`);
  const isBundled =
    (needBundle || !paths.length) && !skips('build') && (await program('bundle', ['test/tools/bundle.mjs']));
  const checked = async () => {
    if (!paths.length && !skips('check')) await checkAll(stage, isBundled);
    for (const zone of pure.length ? timeZones : [])
      await stage(`pure tests in ${zone}`, () => pureTests(pure, zone));
  };
  // These wait on clocks and sockets, most of the time.
  const inNode = async () => node.length && stage('tests in Node', () => nodeTests(node));
  await Promise.all([checked(), inNode()]);
  if (withPhp.length && !php.isHere) await tellOfMissing('PHP', php);
  if (withWordPress.length && !wordpress.isHere) await tellOfMissing('WordPress', wordpress);
  // A whole site with its database takes its time where others work beside it.
  else if (withWordPress.length) await stage('tests in WordPress', () => nodeTests(withWordPress, 300_000));
  if (pure.length || browser.length) await inBrowsers([...inOnePage(pure), ...browser]);
};

/** Most machines lack them; where everything is asked for, a test that did not run has not passed. */
const tellOfMissing = async (name, { advice }) =>
  engines === 'all'
    ? fail(`find ${name}`, advice)
    : console.log(`${name} is not here, so its tests were not run: ${advice}.`);

/** A browser that is missing fails its stage: a test that did not run has not passed. */
const inBrowsers = async (files) => {
  const { found, missing } = await chooseBrowsers(engines);
  for (const { engine, advice } of missing) await fail(`find ${engine}`, advice);
  // Where a page's clock is hurried, another page of the same browser would take the time that it counts.
  const alone = files.filter((file) => file.startsWith('build/test/faults/'));
  const others = files.filter((file) => !alone.includes(file));
  if (others.length) for (const together of inTurns(found)) await Promise.all(together.map(runIn(others)));
  if (alone.length) await Promise.all(besideFirefox(found).map((row) => inARow(row, faultsIn(alone))));
};

/** Chromium shows two pages at once; the others show one, and keep a core waiting unless they run beside each other. */
const inTurns = (browsers) => {
  const alone = browsers.filter(({ engine }) => engine === 'chromium');
  const others = browsers.filter(({ engine }) => engine !== 'chromium');
  const turns = availableParallelism() > 1 ? [others] : others.map((browser) => [browser]);
  return [...alone.map((browser) => [browser]), ...turns];
};

/** Firefox takes as long as the others together. */
const besideFirefox = (browsers) => {
  const isFirefox = ({ engine }) => engine === 'firefox';
  return [browsers.filter(isFirefox), browsers.filter((browser) => !isFirefox(browser))];
};

const inARow = async (browsers, run) => {
  for (const browser of browsers) await run(browser);
};

const faultsIn = (files) => (browser) =>
  stage(`faults in ${browser.engine}`, () => browserTests({ ...browser, alone: true }, files));

const runIn = (files) => (browser) => stage(`tests in ${browser.engine}`, () => browserTests(browser, files));

await everything().catch((error) => fail('the run', error.stack));
const left = await leftOver();
if (left.length) await fail('processes left running (now ended)', left.join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
