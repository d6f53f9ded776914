// Writes build/ from nothing: compiled tests whose source is gone must not run again.
import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

rmSync('build', { recursive: true, force: true });
const tsc = 'node_modules/typescript/bin/tsc';
const { status } = spawnSync(process.execPath, [tsc, '-b', 'src', 'demo', 'test'], { stdio: 'inherit' });
process.exit(status ?? 1);
