// A command runs in stages; each is told in one line, then what failed in it.
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from './processes.mjs';

/** The sum over all stages. */
export const total = { passed: 0, failed: 0 };

/** Runs `work`, which resolves with { passed, failures: [{ name, error, note? }] }; a note explains and does not count. */
export const stage = async (name, work) => {
  const from = performance.now();
  const { passed, failures } = await work().catch((error) => failure(name, error.stack));
  const failed = failures.filter(({ note }) => !note).length;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(36)} ${String(passed).padStart(5)} passed, ${failed} failed ${seconds.padStart(6)} s`,
  );
  failures.forEach(print);
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
};

/** A program is a stage that passes or fails as a whole. */
export const program = (name, args) =>
  stage(name, async () => {
    const { status, output } = await runNode(args);
    return status === 0 ? { passed: 1, failures: [] } : failure(name, output);
  });

/** A stage that cannot run. */
export const fail = (name, error) => stage(name, async () => failure(name, error));

const failure = (name, error) => ({ passed: 0, failures: [{ name, error }] });

/** What fails in five zones and three browsers is told in full once. */
const print = ({ name, error }) => {
  const text = readable(error);
  console.log(`  ✗ ${name}${told.has(name + text) ? ' (as above)' : `\n${text}`}`);
  told.add(name + text);
};
const told = new Set();

/** Without the lines that lead through Node and packages. */
const readable = (error) =>
  stripVTControlCharacters(error)
    .replaceAll(`${pathToFileURL('.').href}/`, '')
    .replaceAll(/\?own=\d+/g, '')
    .split('\n')
    .filter((line) => line.trim() && !/^\s*at .*(node:|node_modules|<anonymous>\)?$)/.test(line))
    .slice(0, 40)
    .map((line) => `      ${line}`)
    .join('\n');
