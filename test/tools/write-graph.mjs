import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** Writes down which file of the bundle imports which, and what modules it holds, for the checks of its size. */
export const writeGraph = (file) => ({
  name: 'write-graph',
  writeBundle(_, bundle) {
    const isLazy = (id) => this.getModuleInfo(id)?.dynamicImporters.length > 0;
    const graph = Object.values(bundle).map(({ fileName, isEntry, imports, modules }) => ({
      file: fileName,
      isEntry,
      imports,
      modules: Object.keys(modules).map(short),
      // What is asked for later, by `import()`.
      lazy: Object.keys(modules).filter(isLazy).map(short),
    }));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(graph, null, 2));
  },
});

/** `src/event/event.js`, `node_modules/lit-html/lit-html.js`. */
const short = (id) => {
  const path = relative('.', id).split(sep).join('/');
  const inPackage = path.lastIndexOf('node_modules/');
  return inPackage < 0 ? path.replace(/^build\//, '') : path.slice(inPackage);
};
