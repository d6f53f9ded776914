// The pure tests in one page: they touch nothing but their own values, and a page for each takes longer than its tests.
import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';

/** No test by its name, so that it is not taken for one more. */
const together = 'build/test/pure-tests.js';

/** It puts a storage of its own in the place of the page's, and WebKit does not give that back to the next one. */
const alone = ['build/test/endpoint/unheard.test.js'];

/** Writes a file that imports them all; resolves with what is to be run in their stead. */
export const inOnePage = (files) => {
  const joined = files.filter((file) => !alone.includes(file));
  if (joined.length < 2) return files;
  writeFileSync(
    together,
    joined.map((file) => `import './${posix.relative('build/test', file)}';\n`).join(''),
  );
  return [together, ...files.filter((file) => alone.includes(file))];
};
