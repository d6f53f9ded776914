// `npm run endpoint`: installs and compiles what is missing, then opens the endpoint and says where it is.
import '../../test/tools/install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = new URL('../../build/demo/endpoint/run.js', import.meta.url);

if (!existsSync(compiled)) {
  const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { status } = spawnSync(process.execPath, [compiler, '-b', 'src', 'demo'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

await import(compiled.href);
