import { launch } from 'puppeteer';
import { chooseBrowsers } from '../tools/browsers.mjs';

/** Chromium, which tells what its main thread spent. Each visit is a page of its own. */
export const openBrowser = async () => {
  const { found, missing } = await chooseBrowsers('chromium');
  if (!found.length) throw new Error(missing[0].advice);
  const { program, args = [] } = found[0];
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: program,
    args: [...args, ...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  return {
    close: () => browser.close(),
    /** Opens an address, waits until it is shown and quiet, and lets `act` go on with it. */
    async visit(address, act = async () => ({})) {
      const page = await browser.newPage();
      try {
        const client = await page.createCDPSession();
        await client.send('Performance.enable');
        await page.evaluateOnNewDocument(watchLongTasks);
        const before = await spent(client);
        await page.goto(address, { timeout: 240_000 });
        await page.waitForFunction('window.shown', { timeout: 240_000, polling: 20 });
        await quiet(page);
        const shown = (await spent(client)) - before;
        const longest = await page.evaluate(() => window.longestTask);
        const heap = (await metrics(client)).JSHeapUsedSize;
        const more = await act(page, async (work) => {
          const from = await spent(client);
          await work();
          await quiet(page);
          return (await spent(client)) - from;
        });
        return { shown, longest, heap, ...more };
      } finally {
        await page.close();
      }
    },
  };
};

const watchLongTasks = () => {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
};

const metrics = async (client) => {
  const { metrics: all } = await client.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
};

/** Milliseconds of the main thread so far. */
const spent = async (client) => (await metrics(client)).TaskDuration * 1_000;

/** Drawn, and idle since. */
const quiet = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
        ),
      ),
  );
