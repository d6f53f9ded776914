import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a compiled module and every module that it imports by a path, with their types, in the same folders as they stand. */
export const copyModules = (from, entry, to) => {
  const copied = new Set();
  const copy = (module) => {
    if (copied.has(module)) return;
    copied.add(module);
    mkdirSync(dirname(join(to, module)), { recursive: true });
    for (const file of [module, module.replace(/\.js$/, '.d.ts')])
      copyFileSync(join(from, file), join(to, file));
    const text =
      readFileSync(join(from, module), 'utf8') +
      readFileSync(join(from, module.replace(/\.js$/, '.d.ts')), 'utf8');
    for (const [, path] of text.matchAll(/from '(\.\.?\/[^']+)'/g))
      copy(join(dirname(module), path.replace(/\.ts$/, '.js')));
  };
  copy(entry);
};
