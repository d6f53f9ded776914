import { writeFileSync } from 'node:fs';
import { cli as analyzer } from '@custom-elements-manifest/analyzer/cli.js';

/** Writes what the elements' doc comments say, with the paths under which the modules are published. */
export const writeManifest = async (file) => {
  const globs = ['--globs', 'src/elements/**/*.ts', '--globs', 'src/*.ts'];
  // It writes into package.json where the manifest is to be found.
  const options = ['--litelement', '--quiet', '--outdir', 'dist'];
  const manifest = await analyzer({ argv: ['analyze', ...options, ...globs], noWrite: true });
  // A dispatch of a variable has no name to be told by; the doc comments name every event.
  const named = (key, value) =>
    key === 'events' && Array.isArray(value) ? value.filter(({ name }) => name) : value;
  const published = JSON.stringify(manifest, named, 2).replace(
    /"(\/?)src\/([^"]*)\.ts"/g,
    '"$1dist/modules/$2.js"',
  );
  writeFileSync(file, `${published}\n`);
};
