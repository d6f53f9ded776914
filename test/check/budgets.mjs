import { bundled } from '../tools/licences.mjs';
import { partsOf, readGraph } from './parts.mjs';

/** Bytes of gzip that a part may add to what is there when it is asked for. */
const budgetOf = {
  'first load': 14_000,
  // The first load, and what is fetched at once with the events.
  shown: 27_000,
  // Until the form is shown; its words are a language.
  form: 10_000,
  // Fetched at once with the form, which does not wait for it.
  sending: 13_000,
  language: 3_000,
  format: 3_000,
  preset: 1_000,
};

/** What is over its budget, or in the bundle uninvited. */
export const budgets = () => {
  const graph = readGraph();
  const heavy = partsOf(graph).filter(({ kind, gzip }) => gzip > budgetOf[kind]);
  return [
    ...heavy.map(
      ({ kind, name, gzip }) => `${name} is ${gzip} bytes of gzip; a ${kind} may be ${budgetOf[kind]}`,
    ),
    ...packagesIn(graph)
      .filter((name) => !Object.hasOwn(bundled, name))
      .map((name) => `the bundle holds the package ${name}, which test/tools/licences.mjs does not name`),
  ];
};

const packagesIn = (graph) => {
  const modules = graph
    .flatMap((chunk) => chunk.modules)
    .filter((module) => module.startsWith('node_modules/'));
  return [...new Set(modules.map((module) => module.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)[1]))];
};

/** The table of `npm run check -- --sizes`. */
export const sizeTable = () => {
  const rows = partsOf(readGraph()).map((part) => {
    const { kind, name, files, raw, gzip, brotli } = part;
    return [name, files, raw, gzip, brotli, budgetOf[kind] ?? ''];
  });
  return [['bytes added by', 'files', 'raw', 'gzip', 'brotli', 'gzip may be'], ...rows]
    .map(
      ([name, ...figures]) => name.padEnd(40) + figures.map((figure) => String(figure).padStart(12)).join(''),
    )
    .join('\n');
};
