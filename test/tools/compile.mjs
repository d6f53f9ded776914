// Writes build/ from nothing: compiled tests whose source is gone must not run again. Without words all is compiled.
import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const projects = words.length ? words : ['src', 'demo', 'test'];

rmSync('build', { recursive: true, force: true });
const tsc = 'node_modules/typescript/bin/tsc';
const { status } = spawnSync(process.execPath, [tsc, '-b', ...projects], { stdio: 'inherit' });
process.exit(status ?? 1);
