// Runs test files in one browser, with servers of its own, and sends { passed, failures: [{ name, error }], told } to its parent.
// It has a process to itself, since the runner takes over the console.
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { configure, timeZone } from '../web-test-runner.config.mjs';
import { freePort } from './ports.mjs';
import { startServers } from './servers.mjs';
import { startWebKitDriver } from './webkit.mjs';

const runIn = async (browser, files, random) => {
  const port = await freePort();
  const servers = await startServers(`http://127.0.0.1:${port}`);
  const told = [];
  const driver = browser.engine === 'webkit' ? await startWebKitDriver(timeZone) : undefined;
  try {
    const settings = {
      browser: { ...browser, driverPort: driver?.port },
      files,
      port,
      addresses: { ...servers.addresses, random },
      hear: (news) => told.push(news),
    };
    return { ...tally(await sessionsOf(configure(settings)), files), told };
  } finally {
    await driver?.close();
    await servers.close();
  }
};

/** One session is one test file in the browser. */
const sessionsOf = async (config) => {
  const sessions = [];
  const reporters = [{ onTestRunFinished: (run) => sessions.push(...run.sessions) }];
  const quiet = { readCliArgs: false, readFileConfig: false, autoExitProcess: false };
  const runner = await startTestRunner({ config: { ...config, reporters, logger }, ...quiet });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return sessions;
};

const tally = (sessions, files) => {
  const told = sessions.map(tell);
  const missing = files.filter((file) => !sessions.some(({ testFile }) => relative('.', testFile) === file));
  return {
    passed: told.reduce((sum, { passed }) => sum + passed, 0),
    failures: told
      .flatMap(({ failures }) => failures)
      .concat(missing.map((name) => ({ name, error: 'did not run' }))),
  };
};

const tell = ({ testFile, testResults, errors, request404s, logs, passed }) => {
  const name = relative('.', testFile);
  const tests = testResults ? testsIn(testResults, []) : [];
  const failures = tests.filter(({ error }) => error);
  const ran = tests.length - failures.length;
  failures.push(...errors.map((error) => ({ name, error: explain(error) })));
  if (!passed && !failures.length) failures.push({ name, error: 'failed without saying why' });
  if (passed && !tests.length) failures.push({ name, error: 'holds no test' });
  if (failures.length) {
    for (const path of request404s)
      failures.push({ name, error: `asked for ${path}, which is not there`, note: true });
    for (const log of logs)
      failures.push({ name, error: `wrote to the console: ${log.join(' ')}`, note: true });
  }
  return { passed: ran, failures };
};

const testsIn = ({ suites, tests }, path) => [
  ...tests.map(({ name, passed, skipped, error }) => ({
    name: [...path, name].join(' › '),
    error: passed ? undefined : skipped ? 'was skipped' : explain(error),
  })),
  ...suites.flatMap((suite) => testsIn(suite, [...path, suite.name])),
];

const explain = (error) => {
  const { message, stack = '', expected, actual } = error ?? { message: 'no reason given' };
  const differ =
    expected !== undefined && actual !== undefined ? `\nexpected ${expected}\nactual   ${actual}` : '';
  return `${stack.includes(message) ? stack : `${message}\n${stack}`}${differ}`;
};

/** Progress is told by the stage's own line; only what stops a test from loading is printed at once. */
const nothing = () => {};
const logger = {
  log: nothing,
  debug: nothing,
  warn: nothing,
  group: nothing,
  groupEnd: nothing,
  error: (...words) => console.error(...words),
  logSyntaxError: ({ filePath, line, column, message }) =>
    console.error(`${filePath}:${line}:${column} ${message}`),
};

process.once('message', ({ browser, files, random }) =>
  runIn(browser, files, random).then(
    (result) => process.send(result, () => process.exit()),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  ),
);
