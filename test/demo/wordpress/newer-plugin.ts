import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The plugin as its next version will be, for an update; and some of the parts of this one and of the next. */
export const newerPlugin = (
  folder: string,
): { readonly file: string; readonly parts: readonly string[]; readonly newer: string } => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const newer = '99.0.0';
  const files = Object.entries(unzipSync(readFileSync(`dist/turnout-wordpress-${version}.zip`)));
  const renamed = files.map(([path, bytes]) => [
    path.replace(`turnout-${version}/`, `turnout-${newer}/`),
    /\.(?:php|js)$/.test(path) ? strToU8(strFromU8(bytes).replaceAll(version, newer)) : bytes,
  ]);
  const file = join(folder, 'newer.zip');
  writeFileSync(file, zipSync(Object.fromEntries(renamed), { level: 1 }));
  const [first, second] = readdirSync(`dist/turnout-${version}`);
  return {
    file,
    newer,
    parts: [`turnout-${version}/${first}`, `turnout-${version}/${second}`, `turnout-${newer}/${first}`],
  };
};
