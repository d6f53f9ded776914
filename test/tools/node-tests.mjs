// The tests that run in Node. Resolves with { passed, failures: [{ name, error }] }.
import { availableParallelism } from 'node:os';
import { runNode } from './processes.mjs';

const shared = ['--import', './test/tools/globals.mjs', '--test-reporter', './test/tools/reporter.mjs'];

/** Pure tests share one process: they touch nothing but their own values. */
export const pureTests = (files, timeZone) =>
  results([...shared, './test/tools/import-tests.mjs', ...files], { TZ: timeZone });

/** Tests with servers and files get a process each. */
export const nodeTests = (files, mostMilliseconds = 120_000) =>
  results([
    ...shared,
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    `--test-timeout=${mostMilliseconds}`,
    ...files,
  ]);

const results = async (args, environment) => {
  // A command that is itself run by a test must not report to that test's runner.
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const { status, output } = await runNode(args, { env: { ...inherited, ...environment } });
  const records = output.split('\n').filter(Boolean).map(parse);
  const tests = records.filter((record) => record.name);
  const failures = tests.filter((test) => test.error);
  const printed = records.map((record) => record.output ?? '').join('');
  if (status !== 0 && !failures.length)
    failures.push({ name: 'the test process', error: printed || `ended with ${status}` });
  else if (failures.length && printed.trim())
    failures.push({ name: 'printed besides', error: printed, note: true });
  return { passed: tests.length - failures.filter((test) => !test.note).length, failures };
};

// What a test or a crash prints by itself is not JSON.
const parse = (text) => {
  try {
    const record = JSON.parse(text);
    if (typeof record === 'object' && record && ('name' in record || 'output' in record)) return record;
  } catch {
    // Kept as it is, below.
  }
  return { output: `${text}\n` };
};
