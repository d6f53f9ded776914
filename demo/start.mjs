// `npm start`: installs and builds what is missing, then serves the demonstration and its booking endpoint on two
// ports of this machine, as a partner's page and its endpoint stand on two origins. A port that is taken is passed over.
// `npm start -- --built` takes what is built as it is.
import '../test/tools/install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const events = 'demo/data/events.json';
const database = 'demo/data/bookings.sqlite';

const main = async () => {
  if (!process.argv.includes('--built') && !isBuilt()) build();
  const { startEndpoint } = await import('../build/demo/endpoint/start.js');
  const { demoEvents } = await import('../build/demo/demo-events.js');
  const { sendMadeUpBookings } = await import('../build/demo/made-up-bookings.js');
  const { serveDemo } = await import('../build/demo/serve.js');

  mkdirSync('demo/data', { recursive: true });
  writeFileSync(events, JSON.stringify(await demoEvents(new Date()), null, 2));
  const endpoint = await startEndpoint({ port: await freePort(8081), database, events });
  await sendMadeUpBookings(endpoint.url, endpoint.token);
  const pages = await serveDemo({ port: await freePort(8080), endpoint: endpoint.url });

  console.log(`
The demonstration   ${pages.origin}/
Bookings go to      ${endpoint.url}/bookings
The organiser       curl -H 'Authorization: Bearer ${endpoint.token}' ${endpoint.url}/bookings.csv
They are kept in    ${database}

Ctrl-C stops; bookings stay.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => Promise.all([pages.close(), endpoint.close()]).then(() => process.exit(0)));
  }
};

const build = () => {
  console.log('Building …');
  for (const step of [['test/tools/compile.mjs'], ['test/tools/bundle.mjs']]) {
    const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
};

const isBuilt = () =>
  existsSync('dist/turnout.js') && newest(['src', 'demo', 'package.json', 'rollup.config.mjs']) <= builtAt();

/** The bundle's graph is the last thing that rollup writes. */
const builtAt = () => (existsSync('build/bundle.json') ? statSync('build/bundle.json').mtimeMs : 0);

const newest = (paths) =>
  Math.max(
    ...paths.flatMap((path) => {
      if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
      const sources = readdirSync(path, { recursive: true }).filter((file) => file.endsWith('.ts'));
      return sources.map((file) => statSync(`${path}/${file}`).mtimeMs);
    }),
  );

/** The first port from here on that is free. */
const freePort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(freePort(port + 1)) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });

await main();
