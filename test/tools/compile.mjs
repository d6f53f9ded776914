// Writes build/ from nothing: compiled tests whose source is gone must not run again.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { withOwnMembers } from './own-members.mjs';

rmSync('build', { recursive: true, force: true });
const tsc = 'node_modules/typescript/bin/tsc';
const { status } = spawnSync(process.execPath, [tsc, '-b', 'src', 'demo', 'test'], { stdio: 'inherit' });

const written = readdirSync('build/src', { recursive: true })
  .filter((file) => file.endsWith('.js') && !/^command[\\/]/.test(file))
  .map((file) => join('build/src', file));
for (const file of written) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, withOwnMembers(parseAst(code), code));
}
process.exit(status ?? 1);
