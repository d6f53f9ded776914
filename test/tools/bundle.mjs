// Writes dist/ from build/: the bundles, the modules as they are, the elements' manifest, the licences.
import { cpSync, rmSync } from 'node:fs';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rollup } from 'rollup';
import { writeLicences } from './licences.mjs';
import { writeManifest } from './manifest.mjs';

rmSync('dist', { recursive: true, force: true });

const { options, warnings } = await loadConfigFile(`${process.cwd()}/rollup.config.mjs`);
warnings.flush();
for (const config of options) {
  const bundle = await rollup(config);
  for (const output of config.output) await bundle.write(output);
  await bundle.close();
}
cpSync('build/src', 'dist/modules', { recursive: true, filter: (path) => !path.endsWith('.tsbuildinfo') });
writeLicences('dist/LICENSES.txt');
await writeManifest('dist/custom-elements.json');
