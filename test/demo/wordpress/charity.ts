import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { startEndpoint, type RunningEndpoint } from '../../../demo/endpoint/start.ts';
import { installPlugin, logIn, openBrowser, saveSettings, someone } from './people.ts';
import { openSite, type Site } from './site.ts';

export interface Charity {
  readonly site: Site;
  readonly browser: Browser;
  readonly endpoint: RunningEndpoint;
  /** The administrator, logged in. */
  readonly webmaster: Page;
  /** Writes posts, and may not post raw HTML. */
  readonly author: Page;
  /** Anyone. */
  readonly visitor: Page;
  /** Every address that the visitor's browser asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const plugin = resolve(`dist/turnout-wordpress-${version}.zip`);

/** A site with the plugin as it is uploaded, its people at their browsers, and a real endpoint. */
export const openCharity = async (): Promise<Charity> => {
  const kept = mkdtempSync(join(tmpdir(), 'bookings-'));
  const [site, browser] = await Promise.all([openSite(), openBrowser()]);
  copyFileSync('test/fixtures/journeys.json', join(site.folder, 'events.json'));
  const endpoint = await startEndpoint({
    database: join(kept, 'bookings.sqlite'),
    events: 'test/fixtures/journeys.json',
    origins: [site.origin],
  });
  const [webmaster, author, visitor] = await Promise.all([
    someone(browser, site.origin),
    someone(browser, site.origin),
    someone(browser, site.origin),
  ]);
  await Promise.all([
    logIn(webmaster, 'webmaster').then(() => installPlugin(webmaster, plugin)),
    logIn(author, 'author'),
  ]);
  await saveSettings(webmaster, { src: '/events.json', action: `${endpoint.url}/bookings` });
  const asked: string[] = [];
  visitor.on('request', (request) => asked.push(request.url()));
  const close = async (): Promise<void> => {
    await browser.close();
    await endpoint.close();
    await site.close();
    rmSync(kept, { recursive: true, force: true });
  };
  return { site, browser, endpoint, webmaster, author, visitor, asked, close };
};

/** What the endpoint has kept, as the organiser reads it. */
export const bookings = async ({ endpoint }: Charity): Promise<readonly Record<string, unknown>[]> => {
  const headers = { authorization: `Bearer ${endpoint.token}` };
  const answer = await fetch(`${endpoint.url}/bookings`, { headers });
  return ((await answer.json()) as { bookings: Record<string, unknown>[] }).bookings;
};
