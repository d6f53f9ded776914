import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** Writes down which file of the bundle imports which, and what modules it holds, for the checks of its size. */
export const writeGraph = (file) => ({
  name: 'write-graph',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).map(
      ({ fileName, facadeModuleId, isEntry, imports, dynamicImports, modules }) => ({
        fileName,
        isEntry,
        imports,
        dynamicImports,
        facade: facadeModuleId ? short(facadeModuleId) : null,
        modules: Object.keys(modules).map(short),
      }),
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(chunks, null, 2));
  },
});

/** `src/event/event.js`, `node_modules/lit-html/lit-html.js`. */
const short = (id) => {
  const path = relative('.', id).split(sep).join('/');
  return path.includes('node_modules/')
    ? path.slice(path.lastIndexOf('node_modules/'))
    : path.replace(/^build\//, '');
};
