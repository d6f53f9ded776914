// The parts of the bundle, in the order in which a visitor meets them, by the graph that the build wrote down.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const firstWords = 'src/language/timetable/en.js';
const timetable = ['src/source/read.js', 'src/elements/event-timetable/drawing.js'];
const formBody = 'src/elements/booking-form/body.js';
const sending = ['src/elements/booking-form/sending.js'];
const formWords = ['src/language/form/en.js', 'src/language/questions/en.js'];

/** `[{ file, isEntry, imports, modules, lazy }]`, as test/tools/write-graph.mjs wrote it. */
export const readGraph = () => JSON.parse(readFileSync('build/bundle.json', 'utf8'));

/** The same of the command. */
export const commandGraph = () => JSON.parse(readFileSync('build/command.json', 'utf8'));

/** Each part with what it adds to those before it: `[{ kind, name, files, raw, gzip, brotli }]`. */
export const partsOf = (graph) => {
  const first = union(graph, graph.find(({ isEntry }) => isEntry).file, holding(graph, firstWords));
  const shown = union(graph, ...first, ...timetable.map((module) => holding(graph, module)));
  const form = union(graph, holding(graph, formBody));
  const words = union(graph, ...formWords.map((module) => holding(graph, module)));
  const sends = union(graph, ...sending.map((module) => holding(graph, module)));
  return [
    weigh('first load', 'first load', first),
    weigh('shown', 'until a timetable is shown', shown),
    weigh('form', 'form', without(form, shown, words)),
    weigh('language', 'form words in English', without(words, shown)),
    weigh('sending', 'what sends, fetched at once with the form', without(sends, shown, form)),
    ...asksLater(graph, shown, union(graph, ...form, ...sends)),
    weigh('one file', 'turnout-complete.js', ['turnout-complete.js']),
  ];
};

/** What is fetched when it is needed. A file that several of a kind need is told by itself, and has no budget. */
const asksLater = (graph, first, form) => {
  const known = [firstWords, ...timetable, formBody, ...sending, ...formWords];
  const modules = graph
    .flatMap(({ lazy }) => lazy)
    .filter((module) => !known.includes(module))
    .sort();
  const later = modules.map((module) => ({
    kind: kindOf(module),
    name: module.replace(/^src\/|\.js$/g, ''),
    files: without(union(graph, holding(graph, module)), first, form).filter(
      (file) => !isLibrary(graph, file),
    ),
  }));
  const usersOf = (file, kind) =>
    later.filter((part) => part.kind === kind && part.files.includes(file)).length;
  const own = later.map(({ kind, name, files }) => ({
    kind,
    name,
    files: files.filter((file) => usersOf(file, kind) < 2),
  }));
  const shared = later.flatMap(({ kind, files }) =>
    files
      .filter((file) => usersOf(file, kind) > 1)
      .map((file) => ({ kind: 'shared', name: `shared: ${file}`, files: [file] })),
  );
  const once = new Map([...own, ...shared].map((part) => [part.name, part]));
  return [...once.values()]
    .filter(({ files }) => files.length)
    .map(({ kind, name, files }) => weigh(kind, name, files));
};

const kindOf = (module) => {
  if (module.startsWith('src/language/')) return 'language';
  if (module.startsWith('src/source/formats/')) return 'format';
  return module.startsWith('src/endpoint/presets/') ? 'preset' : 'other';
};

/** A file with all that it imports. */
const closure = (graph, file, seen) => {
  if (!file || seen.has(file)) return seen;
  seen.add(file);
  for (const next of graph.find((chunk) => chunk.file === file).imports) closure(graph, next, seen);
  return seen;
};

const union = (graph, ...files) => [...files.reduce((seen, file) => closure(graph, file, seen), new Set())];

const without = (files, ...there) => files.filter((file) => !there.some((known) => known.includes(file)));

const holding = (graph, module) => graph.find(({ modules }) => modules.includes(module))?.file;

/** A library that a format needs stands beside its budget. */
const isLibrary = (graph, file) =>
  graph.find((chunk) => chunk.file === file).modules.every((module) => module.startsWith('node_modules/'));

const weigh = (kind, name, files) => {
  const total = { kind, name, files: files.length, raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const code = readFileSync(`dist/${file}`);
    total.raw += code.length;
    total.gzip += gzipSync(code, { level: 9 }).length;
    total.brotli += brotliCompressSync(code).length;
  }
  return total;
};
