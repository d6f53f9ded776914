// Imports many test files into one process, which is far faster than a process for each, and gives each its own copies
// of the modules that it tests, as a process of its own would.
import { register } from 'node:module';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

register('./own-modules.mjs', import.meta.url);

for (const [index, file] of process.argv.slice(2).entries()) {
  try {
    await import(`${pathToFileURL(file).href}?own=${index}`);
  } catch (error) {
    it(`${file} loads`, () => {
      throw error;
    });
  }
}
