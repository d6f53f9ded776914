import { pathToFileURL } from 'node:url';
import { bundled, bundledInCommand } from '../tools/licences.mjs';
import { commandGraph, partsOf, readGraph } from './parts.mjs';

/** Bytes of gzip that a part may add to what is there when it is asked for. */
const budgetOf = {
  'first load': 14_000,
  // The first load, and what is fetched at once with the events.
  shown: 27_850,
  // Until the form is shown; its words are a language.
  form: 10_000,
  // Fetched at once with the form, which does not wait for it.
  sending: 13_100,
  language: 3_000,
  format: 3_000,
  preset: 1_000,
};

/** Formats that do not fit into a format's budget yet, and what they may weigh until they do. */
const heavierFormats = { 'source/formats/icalendar': 4_300, 'source/formats/csv': 3_500 };

/** A format or a language more has a line in these parts, which whoever adds one need not save elsewhere. */
const lists = [
  { file: 'source/formats/index.js', list: 'formats', there: 10, parts: ['shown'] },
  { file: 'language/form/index.js', list: 'languages', there: 2, parts: ['shown', 'form'] },
];
const bytesOfLine = 45;

const readBudgets = async () => {
  const roomFor = {};
  for (const { file, list, there, parts } of lists) {
    const module = await import(pathToFileURL(`build/src/${file}`).href);
    const more = Object.keys(module[list]).length - there;
    for (const part of parts) roomFor[part] = (roomFor[part] ?? 0) + more * bytesOfLine;
  }
  return ({ kind, name }) => heavierFormats[name] ?? budgetOf[kind] + (roomFor[kind] ?? 0);
};

/** What is over its budget, or in the bundle uninvited. */
export const budgets = async () => {
  const mayWeigh = await readBudgets();
  const graph = readGraph();
  const heavy = partsOf(graph).filter((part) => part.gzip > mayWeigh(part));
  return [
    ...heavy.map(
      (part) => `${part.name} is ${part.gzip} bytes of gzip; as a ${part.kind} it may be ${mayWeigh(part)}`,
    ),
    ...uninvited('bundle', graph, bundled),
    ...uninvited('command', commandGraph(), { ...bundled, ...bundledInCommand }),
  ];
};

const uninvited = (what, graph, invited) =>
  packagesIn(graph)
    .filter((name) => !Object.hasOwn(invited, name))
    .map((name) => `the ${what} holds the package ${name}, which test/tools/licences.mjs does not name`);

const packagesIn = (graph) => {
  const modules = graph
    .flatMap((chunk) => chunk.modules)
    .filter((module) => module.startsWith('node_modules/'));
  return [...new Set(modules.map((module) => module.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)[1]))];
};

/** The table of `npm run check -- --sizes`. */
export const sizeTable = async () => {
  const mayWeigh = await readBudgets();
  const rows = partsOf(readGraph()).map((part) => {
    const { name, files, raw, gzip, brotli } = part;
    return [name, files, raw, gzip, brotli, mayWeigh(part) || ''];
  });
  return [['bytes added by', 'files', 'raw', 'gzip', 'brotli', 'gzip may be'], ...rows]
    .map(
      ([name, ...figures]) => name.padEnd(40) + figures.map((figure) => String(figure).padStart(12)).join(''),
    )
    .join('\n');
};
