// `npm run check [-- --sizes] [-- --no-build]`: types, lint, format, architecture, package, bundle. Prints what is wrong.
import { existsSync } from 'node:fs';
import '../tools/install.mjs';

const { program, stage, total } = await import('../tools/stages.mjs');
const { checkAll } = await import('./checks.mjs');
const { sizeTable } = await import('./budgets.mjs');

const words = process.argv.slice(2);

const build = async () =>
  (await program('compile', ['test/tools/compile.mjs'])) &&
  (await program('bundle', ['test/tools/bundle.mjs']));
const isBundled = words.includes('--no-build') ? existsSync('build/bundle.json') : await build();
await checkAll(stage, isBundled);
if (isBundled && words.includes('--sizes')) console.log(`\n${await sizeTable()}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
