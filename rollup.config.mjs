// dist/turnout.js for a partner's page, its chunks beside it, the same in one file, and the command.
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkFactories } from './test/tools/chunk-factories.mjs';
import { leanLit } from './test/tools/lean-lit.mjs';
import { onePolicy } from './test/tools/one-policy.mjs';
import { slimTemplates } from './test/tools/slim-templates.mjs';
import { intro, ownJson } from './test/tools/own-json.mjs';
import { ownMembers } from './test/tools/own-members.mjs';
import { papaParseModule } from './test/tools/papaparse-module.mjs';
import { wholeChunks } from './test/tools/whole-chunks.mjs';
import { writeGraph } from './test/tools/write-graph.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! Turnout ${version}, MIT. Holds Lit (BSD-3-Clause) and more: see LICENSES.txt */`;

const input = { turnout: 'build/src/turnout.js' };
// `sideEffects` in package.json names the published files; those that are read here stand in build/.
const plugins = [
  resolve({ exportConditions: ['browser', 'production'], ignoreSideEffectsForRoot: true }),
  papaParseModule(),
  onePolicy(),
  leanLit(),
  slimTemplates(),
];
const minified = (passes) =>
  terser({
    module: true,
    ecma: 2022,
    compress: { passes, pure_getters: true },
    format: { comments: /^!/ },
  });
const minify = minified(3);
/** A warning stops the build, but for the way in which TypeScript writes its helper for decorators. */
const onwarn = (warning) => {
  if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
};

export default [
  {
    input,
    plugins,
    onwarn,
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      // A folder a version: a page that is open while its site is updated still finds the chunks it began with.
      chunkFileNames: `turnout-${version}/[name]-[hash:7].js`,
      onlyExplicitManualChunks: true,
      freeze: false,
      manualChunks: wholeChunks('src/turnout.js', {
        timetable: ['src/source/read.js', 'src/source/json.js', 'src/elements/event-timetable/drawing.js'],
        words: ['src/language/form/en.js', 'src/language/questions/en.js'],
        form: ['src/elements/booking-form/body.js'],
        sending: ['src/elements/booking-form/sending.js'],
        // It mends what editors made of JSON, which forms need too when it happens to their questions.
        page: ['src/source/formats/page.js', 'src/source/mendings.js'],
        own: ['src/elements/booking-form/own-questions.js', 'src/fields/rare.js'],
        sets: ['src/questions/more/index.js', 'src/language/more-questions/en.js'],
        // Libraries that only one format needs, as their makers and their licences know them.
        ical: ['node_modules/ical.js/dist/ical.js'],
        papaparse: ['node_modules/papaparse/papaparse.js'],
      }),
      // The first file holds Lit alone; what the others hold stands in the file that it names.
      banner: (chunk) =>
        chunk.isEntry ? `/*! Turnout ${version}, MIT. Holds Lit (BSD-3-Clause): see LICENSES.txt */` : '',
      plugins: [minify, ownMembers(), chunkFactories(`turnout-${version}`), writeGraph('build/bundle.json')],
    },
  },
  {
    input,
    plugins,
    onwarn,
    output: {
      dir: 'dist',
      entryFileNames: '[name]-complete.js',
      // Its names are its own, even where an optimiser makes it a script of the old kind.
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      intro,
      plugins: [ownJson(), minified(1), ownMembers()],
    },
  },
  {
    // Alone in one file, and readable: who runs it has installed none of the packages that read pages and tables.
    input: 'build/src/command/turnout.js',
    plugins: [resolve({ exportConditions: ['node', 'production'], preferBuiltins: true }), papaParseModule()],
    external: /^node:/,
    onwarn,
    output: {
      file: 'dist/turnout-command.mjs',
      inlineDynamicImports: true,
      banner:
        '/*! Holds linkedom and what it is made of (ISC, MIT, BSD-2-Clause, BSD-3-Clause, Apache-2.0) too: see LICENSES.txt */',
      plugins: [writeGraph('build/command.json')],
    },
  },
  {
    // One plain script, so that the page works from a disk too, where browsers load no modules.
    input: 'build/demo/snippet-maker/start.js',
    plugins,
    onwarn,
    output: {
      file: 'dist/snippet-maker.js',
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      plugins: [minified(1)],
    },
  },
  // For builders that forbid scripts: the page inside a frame, and what fits the frame to it. The page around is another
  // site's: a module it could have only where the site of the frame lets every site read its scripts.
  {
    input: 'build/src/embed.js',
    onwarn,
    output: { file: 'dist/embed.js', plugins: [minify] },
  },
  {
    input: 'build/src/fit-frames.js',
    onwarn,
    output: { file: 'dist/fit-frames.js', format: 'iife', plugins: [terser({ ecma: 2022 })] },
  },
];
