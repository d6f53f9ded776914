// `npm run pictures`: takes the README's pictures from the demonstration, its gallery and its themes, in a real browser and with a real booking.
import { mkdirSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer';
import { chooseBrowsers } from './browsers.mjs';
import './processes.mjs';

const folder = 'demo/pictures';

const built = (path) => import(pathToFileURL(resolve('build/demo', path)).href);

/** What `npm start` starts, with bookings that nobody keeps. */
const startDemo = async () => {
  const { startEndpoint } = await built('endpoint/start.js');
  const { demoEvents } = await built('demo-events.js');
  const { sendMadeUpBookings } = await built('made-up-bookings.js');
  const { serveDemo } = await built('serve.js');
  const kept = await mkdtemp(join(tmpdir(), 'pictures-'));
  const events = join(kept, 'events.json');
  await writeFile(events, JSON.stringify(await demoEvents(new Date())));
  const endpoint = await startEndpoint({ database: join(kept, 'bookings.sqlite'), events });
  await sendMadeUpBookings(endpoint.url, endpoint.token);
  const pages = await serveDemo({ port: 0, endpoint: endpoint.url });
  return { origin: pages.origin, close: () => Promise.all([pages.close(), endpoint.close()]) };
};

const openBrowser = async () => {
  const { found, missing } = await chooseBrowsers('chromium');
  const [chromium] = found;
  if (!chromium) throw new Error(missing.map(({ advice }) => advice).join('\n'));
  const root = process.getuid?.() === 0;
  return launch({
    executablePath: chromium.program,
    args: [...(chromium.args ?? []), '--hide-scrollbars', ...(root ? ['--no-sandbox'] : [])],
  });
};

const open = async (browser, address, { width, scheme }) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.$$eval('footer', (footers) => footers.forEach((footer) => footer.remove()));
  return page;
};

const photograph = async (page, name, selector = 'event-booking') => {
  const element = await page.waitForSelector(selector);
  const { x, y, width, height } = await element.boundingBox();
  const edge = 16;
  const clip = { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
  await page.screenshot({ path: `${folder}/${name}.png`, clip, captureBeyondViewport: true });
  console.log(`${folder}/${name}.png`);
};

const fillIn = async (page) => {
  await page.locator('event-booking >>> [data-event="sheffield"] .button').click();
  const answers = { name: 'Ada Example', email: 'ada@museum.example', organisation: 'Sampleford Museum' };
  for (const [name, answer] of Object.entries(answers))
    await page.locator(`event-booking >>> #q-${name}`).fill(answer);
  // A form as it looks when nobody is in the middle of a word.
  await page.locator('event-booking >>> [part~="form-heading"]').click();
};

const takeAll = async (browser, origin) => {
  const series = await open(browser, `${origin}/`, { width: 900, scheme: 'light' });
  await photograph(series, 'series-light');
  await fillIn(series);
  await photograph(series, 'form');
  await series.locator('event-booking >>> [part~="submit"]').click();
  await series.waitForSelector('event-booking >>> [part~="confirmed"]');
  await photograph(series, 'confirmation');

  const narrow = await open(browser, `${origin}/`, { width: 360, scheme: 'dark' });
  await photograph(narrow, 'series-dark');

  const gallery = await open(browser, `${origin}/gallery.html`, { width: 760, scheme: 'light' });
  await gallery.waitForSelector('main.shown');
  await photograph(gallery, 'states', '[data-state="states"] event-booking');

  for (const theme of ['museum', 'community']) {
    const page = await open(browser, `${origin}/themes/${theme}.html`, { width: 900, scheme: 'light' });
    await photograph(page, theme, 'body');
  }
};

mkdirSync(folder, { recursive: true });
const demo = await startDemo();
const browser = await openBrowser();
await takeAll(browser, demo.origin).finally(() => Promise.all([browser.close(), demo.close()]));
