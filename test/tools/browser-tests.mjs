// The tests that run in a browser. Resolves with { passed, failures: [{ name, error }], told }.
import { end, start } from './processes.mjs';

const limitInMilliseconds = 15 * 60_000;

/** Random scripts are the same in every run, unless more or others are asked for. */
const usual = { scripts: 120, seed: 2019 };

/** Runs the files in one browser; `random` is how many random scripts, and from which seed. */
export const browserTests = (browser, files, random = usual) =>
  new Promise((resolve) => {
    const child = start(process.execPath, ['test/tools/browser-run.mjs'], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const limit = setTimeout(() => end(child), limitInMilliseconds);
    let printed = '';
    let result;
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('message', (message) => (result = message));
    child.once('close', (status, signal) => {
      clearTimeout(limit);
      const error = `${printed.trim()}\nended with ${signal ?? status}`;
      if (!result) return resolve({ passed: 0, failures: [{ name: `the run in ${browser.engine}`, error }] });
      const note = { name: 'printed besides', error: printed, note: true };
      resolve(
        result.failures.length && printed.trim()
          ? { ...result, failures: [...result.failures, note] }
          : result,
      );
    });
    child.send({ browser, files, random });
  });
