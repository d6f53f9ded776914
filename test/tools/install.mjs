// Installs the project's packages when they are not there yet, so that each command works in a fresh checkout.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

if (!existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url))) {
  const root = new URL('../../', import.meta.url);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  console.log('Installing packages (once, about half a minute) …');
  // npm install and not npm ci: see CONTRIBUTING, "Why not npm ci".
  const { status } = spawnSync(npm, ['install', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
