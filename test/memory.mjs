// `npm run test:memory`: mounts and removes the usual embed a thousand times in Chromium, and once more a thousand times, and
// counts what the second thousand leaves: the first makes the browser compile what runs often, which takes 0.3 MB once.
// Counting waits for the browser to collect, so it is no test of every run; it says what it found, and fails if any stays.
import './tools/install.mjs';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';

const { launch } = await import('puppeteer');
const { chooseBrowsers } = await import('./tools/browsers.mjs');
await import('./tools/processes.mjs');

const mounts = 1_000;
/** What the browser's own caches may take; an element that stays has some 20 kB. */
const mayGrow = { bytes: 100_000, nodes: 200, listeners: 20 };

const page = `<!doctype html><title>Mounts</title><main></main>
<script type="module" src="/dist/turnout.js"></script>`;

const serve = () =>
  new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const path = new URL(url, 'http://localhost').pathname;
      const isFile = /^\/dist\/[\w.-]+(?:\/[\w.-]+)?\.js$/.test(path) && existsSync(path.slice(1));
      response.writeHead(isFile || path === '/' ? 200 : 404, {
        'content-type': isFile ? 'text/javascript' : 'text/html; charset=utf-8',
      });
      response.end(isFile ? readFileSync(path.slice(1)) : path === '/' ? page : '');
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** Stands in the page: mounts one after the other, waits until each shows its form, and takes it away. */
const mountAndRemove = async (times) => {
  const main = document.querySelector('main');
  const event = (identifier, name) => ({ '@type': 'Event', identifier, name, startDate: '2031-02-11' });
  for (let count = 0; count < times; count++) {
    const element = document.createElement('event-booking');
    element.setAttribute('action', '/bookings');
    element.events = [event('a', 'Tea'), event('b', 'Coffee'), event('c', 'Cake')];
    const loaded = new Promise((resolve) =>
      element.addEventListener('timetable-loaded', resolve, { once: true }),
    );
    main.append(element);
    await loaded;
    await element.open('a');
    const form = () => element.shadowRoot.querySelector('booking-form')?.shadowRoot?.querySelector('form');
    while (!form()) await new Promise((resolve) => setTimeout(resolve));
    element.remove();
  }
};

const measure = async (browserPage, session) => {
  // What a form fetches in quiet moments holds it until then.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  // Several times: what is freed by one collection may free more in the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const live = {};
  for (const tag of ['event-booking', 'event-timetable', 'booking-form']) {
    const prototype = await browserPage.evaluateHandle((name) => customElements.get(name).prototype, tag);
    const all = await browserPage.queryObjects(prototype);
    live[tag] = await all.evaluate((found) => found.length);
    await all.dispose();
    await prototype.dispose();
  }
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), live };
};

const { found, missing } = await chooseBrowsers('chromium');
const [chromium] = found;
if (!chromium) throw new Error(missing.map(({ advice }) => advice).join('\n'));
const server = await serve();
const browser = await launch({
  executablePath: chromium.program,
  args: [...(chromium.args ?? []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const browserPage = await browser.newPage();
  const session = await browserPage.createCDPSession();
  await session.send('Performance.enable');
  await browserPage.goto(`http://127.0.0.1:${server.address().port}/`);
  await browserPage.evaluate(mountAndRemove, mounts);
  const before = await measure(browserPage, session);
  await browserPage.evaluate(mountAndRemove, mounts);
  const after = await measure(browserPage, session);
  const grown = Object.fromEntries(Object.keys(mayGrow).map((key) => [key, after[key] - before[key]]));
  console.log(`after another ${mounts} mounts and removals`, { grown, live: after.live });
  const stays = Object.values(after.live).some((count) => count > 2);
  if (stays || Object.entries(mayGrow).some(([key, limit]) => grown[key] > limit)) {
    console.error('Something of what was removed stays.');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
