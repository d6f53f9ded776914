// Writes build/ from nothing: compiled tests whose source is gone must not run again.
import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

rmSync('build', { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-b', 'src', 'demo', 'test', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
