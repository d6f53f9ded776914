// Imports many test files into one process, which is five times faster than a process for each.
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    it(`${file} loads`, () => {
      throw error;
    });
  }
}
