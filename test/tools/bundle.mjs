// Writes dist/ from build/: the bundles, the modules as they are, the elements' manifest, the licences.
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rollup } from 'rollup';
import { papaParseModule } from './papaparse-module.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeLicences } from './licences.mjs';
import { filesIn, writeZip } from './zip.mjs';
import { plainStyles } from './plain-styles.mjs';
import { writeManifest } from './manifest.mjs';
import { copyModules } from './copy-modules.mjs';
import { writeTypings } from './typings/write.mjs';
import { writeWordPressPlugin } from './wordpress-plugin.mjs';
import { writeSnippetMaker } from './snippet-maker.mjs';

rmSync('dist', { recursive: true, force: true });

const { options, warnings } = await loadConfigFile(`${process.cwd()}/rollup.config.mjs`);
warnings.flush();
for (const config of options) {
  const bundle = await rollup(config);
  for (const output of config.output) await bundle.write(output);
  await bundle.close();
}
const isModule = (path) => !path.endsWith('.tsbuildinfo') && !/[\\/]command$/.test(path);
cpSync('build/src', 'dist/modules', { recursive: true, filter: isModule });
// Who installs the package installs no Papa Parse: the module that reads tables brings it along.
const tables = await rollup({
  input: 'build/src/source/formats/csv/rows.js',
  plugins: [resolve(), papaParseModule()],
  onwarn: () => {},
});
await tables.write({ file: 'dist/modules/source/formats/csv/rows.js' });
await tables.close();
for (const file of ['embed.html', 'embed.css']) copyFileSync(`src/frame/${file}`, `dist/${file}`);
writeIntegrity('dist');
writeSnippetMaker('dist');
writeLicences('dist/LICENSES.txt');
writeFileSync('dist/turnout-plain.css', await plainStyles());
await writeManifest('dist/custom-elements.json');
writeTypings('dist');
// What partners use in tests of their own.
copyModules('build/test', 'partners/index.js', 'dist/testing');
await writeWordPressPlugin('dist');
copyFileSync('demo/package/README.html', 'dist/README.html');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// One folder to unpack and to copy, the plugin in it, with the licence that every copy must hold.
writeZip(`dist/turnout-${version}.zip`, 'turnout', [
  ...filesIn('dist').map((path) => ({ path, file: `dist/${path}` })),
  { path: 'LICENSE.txt', file: 'LICENSE' },
]);
