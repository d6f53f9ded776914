// `npm run pictures`: takes the README's pictures from the demonstration pages, in a real browser with a real endpoint.
import { createServer } from 'node:http';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { chooseBrowsers } from './browsers.mjs';
import './processes.mjs';

const folder = 'demo/pictures';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The tree as it is, and the current series, whose dates follow today's. */
const serveTree = async () => {
  const { currentSeries } = await import(pathToFileURL('build/demo/current-series.js').href);
  const server = createServer(async ({ url }, answer) => {
    const path = new URL(url, 'http://localhost').pathname;
    const body = path.endsWith('/current.json')
      ? JSON.stringify(currentSeries(new Date()))
      : await readFile(`.${path}`).catch(() => undefined);
    answer.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`,
    });
    answer.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
};

const takeBookings = async () => {
  const { startEndpoint } = await import(pathToFileURL('build/demo/endpoint/start.js').href);
  const database = join(await mkdtemp(join(tmpdir(), 'pictures-')), 'bookings.db');
  return startEndpoint({ host: '127.0.0.1', database });
};

/** The pages name port 8081 for their endpoint; the browser is told where it is this time. */
const openBrowser = async (endpoint) => {
  const { found, missing } = await chooseBrowsers('chromium');
  const [chromium] = found;
  if (!chromium) throw new Error(missing.map(({ advice }) => advice).join('\n'));
  return puppeteer.launch({
    executablePath: chromium.program,
    args: [
      ...(chromium.args ?? []),
      '--hide-scrollbars',
      `--host-resolver-rules=MAP localhost:8081 ${new URL(endpoint.url).host}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
};

const open = async (browser, address, { width, scheme }) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.addStyleTag({ content: 'nav, footer { display: none } event-booking { margin: 0 }' });
  return page;
};

const photograph = async (page, name, selector) => {
  const element = await page.waitForSelector(selector);
  const { x, y, width, height } = await element.boundingBox();
  const edge = 16;
  const clip = { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
  await page.screenshot({ path: `${folder}/${name}.png`, clip, captureBeyondViewport: true });
  console.log(`${folder}/${name}.png`);
};

const bookSheffield = async (page) => {
  await page.locator('event-booking >>> [data-event="sheffield"]').click();
  await page.waitForSelector('event-booking >>> #q-name');
  const answers = { name: 'Ada Example', email: 'ada@museum.example', organisation: 'Sampleford Museum' };
  for (const [name, answer] of Object.entries(answers))
    await page.locator(`event-booking >>> #q-${name}`).fill(answer);
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.blur(),
  );
};

const tree = await serveTree();
const endpoint = await takeBookings();
const browser = await openBrowser(endpoint);
try {
  const demo = `http://localhost:${tree.address().port}/demo`;
  const wide = { width: 900, scheme: 'light' };

  const series = await open(browser, `${demo}/index.html`, wide);
  await photograph(series, 'series-light', 'event-booking');
  await bookSheffield(series);
  await photograph(series, 'form', 'event-booking');
  await series.locator('event-booking >>> [part~="submit"]').click();
  await series.waitForSelector('event-booking >>> [part~="confirmed"]');
  await photograph(series, 'confirmation', 'event-booking');

  const narrow = await open(browser, `${demo}/index.html`, { width: 360, scheme: 'dark' });
  await photograph(narrow, 'series-dark', 'event-booking');

  const states = await open(browser, `${demo}/current.html`, wide);
  await photograph(states, 'states', 'event-booking');
} finally {
  await browser.close();
  await endpoint.close();
  tree.close();
}
