import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { run } from '../tools/processes.mjs';

/** What a release must hold, and nothing else but modules and their types. */
const needed = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/LICENSES.txt',
  'dist/custom-elements.json',
  'dist/turnout.js',
  'dist/turnout-complete.js',
  'dist/turnout-command.mjs',
  'dist/turnout.integrity.json',
  'dist/embed.html',
  'dist/embed.css',
  'dist/embed.js',
  'dist/fit-frames.js',
  'dist/turnout-plain.css',
  'dist/snippet-maker.html',
  'dist/snippet-maker.css',
  'dist/snippet-maker.js',
  'dist/README.html',
  'dist/react.d.ts',
  'dist/react.js',
  'dist/vue.d.ts',
  'dist/vue.js',
  'dist/vscode.html-custom-data.json',
  'dist/web-types.json',
];
/** What whoever installs it is given besides: a package more is one more to be trusted. */
const dependencies = ['date-fns', 'ical.js', 'lit'];
const expected = /^dist\/((?:modules|testing)\/.*\.(js|d\.ts)|turnout-[\d.]+\/[\w.-]+\.js)$/;

export const packageContents = async () => {
  const npm = process.env.npm_execpath;
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'];
  const { output } = npm ? await run(process.execPath, [npm, ...pack]) : await run('npm', pack);
  const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
  const paths = files.map(({ path }) => path);
  const written = readFileSync('package.json', 'utf8');
  const named = [...written.matchAll(/"(?:\.\/)?(dist\/[^"*]+\.\w+)"/g)].map(([, path]) => path);
  const { dependencies: given, peerDependencies = {}, optionalDependencies = {} } = JSON.parse(written);
  return [
    ...Object.keys({ ...given, ...peerDependencies, ...optionalDependencies })
      .filter((name) => !dependencies.includes(name))
      .map((name) => `the package brings ${name} along, which nobody asked for`),
    ...[...needed, ...new Set(named)]
      .filter((path) => !paths.includes(path))
      .map((path) => `the package lacks ${path}`),
    ...paths
      .filter((path) => !needed.includes(path) && !expected.test(path))
      .map((path) => `the package holds ${path}, which nobody asked for`),
    ...paths.filter((path) => /^dist\/(?:modules|testing)\//.test(path)).flatMap(importsOfNobody),
  ];
};

/** What a published module, or its types, takes from packages that whoever installs it is not given. */
const importsOfNobody = (path) => {
  const imported = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)\b[^;]*?\bfrom '([^'.][^']*)'|^import '([^'.][^']*)'|\bimport\(["']([^"'.][^"']*)["']\)/gm,
  );
  return [...imported]
    .map(([, from, bare, later]) => from ?? bare ?? later)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .filter((name) => !dependencies.includes(name.split('/')[0]))
    .map((name) => `${path} imports ${name}, which is not installed with the package`);
};
