// Packs demo/wordpress/ with the bundle as the file that a webmaster uploads to WordPress.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { attributesFile } from './wordpress-attributes.mjs';

const source = 'demo/wordpress/turnout';

/** Writes `dist/turnout-wordpress-<version>.zip` from a dist/ that is whole; the same files make the same bytes. */
export const writeWordPressPlugin = async (dist) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versioned = (file) => readFileSync(file, 'utf8').replaceAll('0.0.0', version);
  const files = {
    ...within(source, versioned),
    'includes/attributes.php': await attributesFile(`${dist}/custom-elements.json`),
    'assets/turnout.js': readFileSync(`${dist}/turnout.js`),
    ...within(`${dist}/turnout-${version}`, readFileSync, `assets/turnout-${version}/`),
    'assets/LICENSES.txt': readFileSync(`${dist}/LICENSES.txt`),
    'LICENSE.txt': readFileSync('LICENSE'),
  };
  const entries = Object.entries(files).map(([path, content]) => [
    `turnout/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-02T00:00:00' });
  writeFileSync(`${dist}/turnout-wordpress-${version}.zip`, zip);
};

/** Every file of a folder by its path in the plugin. */
const within = (folder, read, before = '') =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        before +
          file
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
        read(file),
      ]),
  );
