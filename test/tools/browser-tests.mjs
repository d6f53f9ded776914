// The tests that run in a browser. Resolves with { passed, failures: [{ name, error }] }.
import { end, start } from './processes.mjs';

const limitInMilliseconds = 10 * 60_000;

/** Runs the files in one browser. */
export const browserTests = (browser, files) =>
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
    child.send({ browser, files });
  });
