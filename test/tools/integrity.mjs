import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what each file of the bundle must be, as the `integrity` of an import map has it, by addresses relative to
 * the bundle's folder. An `integrity` attribute would protect the entry and nothing that it imports. A file that failed is asked for
 * again as `?r=1`, which is another address to the map, and where there is a map as no other.
 */
export const writeIntegrity = (folder) => {
  const chunks = readdirSync(folder).filter((name) => /^turnout-\d/.test(name));
  const files = chunks.flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  const entries = ['turnout.js', 'turnout-complete.js'].map((file) => [
    `./${file}`,
    digest(join(folder, file)),
  ]);
  const lazy = files.sort().flatMap((file) => {
    const is = digest(join(folder, file));
    return [`./${file}`, `./${file}?r=1`].map((address) => [address, is]);
  });
  const map = { integrity: Object.fromEntries([...entries, ...lazy]) };
  writeFileSync(join(folder, 'turnout.integrity.json'), `${JSON.stringify(map, null, 2)}\n`);
};

const digest = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
