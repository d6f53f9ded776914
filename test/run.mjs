// `npm test [paths] [--engines=chromium|firefox|webkit|all] [--no-build] [--no-check]`
// Paths (`src/event`, `test/event/agenda.test.ts`) narrow it to the tests that mirror them, without the checks.
import './tools/install.mjs';

const { run, runNode, leftOver } = await import('./tools/processes.mjs');
const { selectTests } = await import('./tools/select.mjs');
const { nodeTests, pureTests } = await import('./tools/node-tests.mjs');
const { chooseBrowsers } = await import('./tools/browsers.mjs');
const { browserTests } = await import('./tools/browser-tests.mjs');

/** Behind, at and ahead of Greenwich, with half hours, and where the date is already tomorrow's. */
const timeZones = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const engines =
  flags.find((flag) => flag.startsWith('--engines='))?.slice('--engines='.length) ?? process.env.ENGINES;

const total = { passed: 0, failed: 0 };

/** Runs one stage and tells it in one line: what, how many, how long; then what failed. */
const stage = async (name, work) => {
  const from = performance.now();
  const { passed, failures } = await work().catch((error) => ({
    passed: 0,
    failures: [{ name, error: error.stack }],
  }));
  const failed = failures.filter(({ note }) => !note).length;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(34)} ${String(passed).padStart(5)} passed, ${failed} failed ${seconds.padStart(6)} s`,
  );
  for (const failure of failures) console.log(`\n  ✗ ${failure.name}\n${indent(failure.error)}\n`);
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
};

const indent = (text) => text.trimEnd().replaceAll(/^/gm, '      ').split('\n').slice(0, 30).join('\n');

/** A program is a stage that passes or fails as a whole. */
const program = (name, file, args) =>
  stage(name, async () => {
    const { status, output } = await runNode([file, ...args]);
    return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [{ name, error: output }] };
  });

const allStages = async () => {
  if (!(await program('compile', 'test/tools/compile.mjs', []))) return;
  const { pure, node, browser, needBundle } = selectTests(paths);
  if (!pure.length && !node.length && !browser.length) {
    await stage(`tests of ${paths.join(' ')}`, async () => ({
      passed: 0,
      failures: [{ name: paths.join(' '), error: 'there is no such test' }],
    }));
    return;
  }
  if (needBundle && !flags.includes('--no-build'))
    await program('bundle', 'node_modules/rollup/dist/bin/rollup', ['-c', '--silent']);
  if (!paths.length && !flags.includes('--no-check'))
    await program('checks', 'test/check/run.mjs', ['--no-build']);
  for (const zone of pure.length ? timeZones : [])
    await stage(`pure tests in ${zone}`, () => pureTests(pure, zone));
  if (node.length) await stage('Node tests', () => nodeTests(node));
  const inBrowser = [...pure, ...browser];
  if (!inBrowser.length) return;
  const { found, missing } = await chooseBrowsers(engines);
  for (const { engine, advice } of missing) {
    await stage(`tests in ${engine}`, async () => ({
      passed: 0,
      failures: [{ name: `${engine} was not found`, error: advice }],
    }));
  }
  for (const one of found) await stage(`tests in ${one.engine}`, () => browserTests(one, inBrowser));
};

await allStages();
const left = await leftOver();
if (left.length)
  await stage('processes left running', async () => ({
    passed: 0,
    failures: left.map((name) => ({ name, error: 'was ended' })),
  }));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
