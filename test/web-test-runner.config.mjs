// How test files run in each of the three engines. test/run.mjs chooses the files, finds the browser and starts the servers.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { devtools } from './tools/devtools.mjs';
import { serveExamples } from './tools/examples.mjs';
import { serveFaultyBundle } from './tools/faulty-bundle.mjs';
import { serveFramedPage } from './tools/framed-page.mjs';
import { serveHostilePages } from './tools/hostile-pages.mjs';
import { asModule, isPapaParse } from './tools/papaparse-module.mjs';

/** Visitors do not live in the server's zone: what only works in one zone fails here. */
export const timeZone = 'America/Los_Angeles';

/** The runner's settings for one browser: `{ engine, program, args?, driverPort? }`. `hear` gets what tests tell. */
export const configure = ({ browser, files, port, addresses, hear }) => ({
  files,
  rootDir: '.',
  hostname: '127.0.0.1',
  port,
  nodeResolve: { exportConditions: ['browser', 'production'] },
  preserveSymlinks: true,
  plugins: [
    {
      name: 'papaparse-module',
      transform: ({ path, body }) => (isPapaParse(path) ? { body: asModule(body) } : undefined),
    },
    devtools(browser.engine),
  ],
  browsers: [launchers[browser.engine](browser)],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 540_000,
  // A test that hangs ends here; on a busy machine one that does not may take a while.
  testFramework: { config: { timeout: 60_000 } },
  middleware: [
    serveAddresses(addresses),
    hearTests(hear),
    serveOrganisersList(addresses),
    serveShared,
    serveStrictPage(addresses),
    serveHostilePages(addresses),
    serveExamples,
    serveFaultyBundle,
    serveFramedPage(addresses),
  ],
  // Lit's and the browsers' own warnings are for development; what a test expects of the console it checks itself.
  browserLogs: true,
  // A tab is used for many files, and what one leaves in its storage is none of the next one's.
  testRunnerHtml: (framework) => `<!doctype html><html><head></head><body>
<script>try { sessionStorage.clear(); localStorage.clear(); } catch {}</script>
<script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: ({ type }) => type === 'error',
  watch: false,
});

const launchers = {
  chromium: ({ program, args = [], alone = false }) =>
    puppeteerLauncher({
      concurrency: alone ? 1 : 2,
      launchOptions: {
        executablePath: program,
        env: { ...process.env, TZ: timeZone },
        args: [...quiet, ...(isRoot() ? ['--no-sandbox'] : []), ...args],
      },
      createPage: async ({ context }) => {
        const page = await patient(context);
        // Two pages run side by side; each behaves as the one in front.
        await page.emulateFocusedPage?.(true);
        return withoutHistory(page);
      },
    }),
  firefox: ({ program }) =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: program,
        env: { ...process.env, TZ: timeZone },
        extraPrefsFirefox: { 'app.update.enabled': false, 'network.captive-portal-service.enabled': false },
      },
      createPage: ({ context }) => patient(context),
    }),
  webkit: ({ program, driverPort }) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: driverPort,
      path: '/',
      logLevel: 'silent',
      capabilities: {
        browserName: 'MiniBrowser',
        // The runner waits for a page's tests; a page that never finishes loading holds nothing up.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    }),
};

/** A browser under test talks to the servers of the test and to nobody else. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** A page is there when its document is: what tests put into it, frames that hang as they should, may hold its loading for ever. */
const patient = async (context) => {
  const page = await context.newPage();
  // The question before a page with unsent answers is left.
  page.on('dialog', (dialog) => void dialog.accept());
  const goto = page.goto.bind(page);
  page.goto = (address) => goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  return page;
};

/** A tab is used for many files; Chromium, whose history is full by then, leads a test's Back out of its page. */
const withoutHistory = async (page) => {
  const devtools = await page.createCDPSession();
  const { goto } = page;
  page.goto = async (address) => {
    await devtools.send('Page.resetNavigationHistory');
    return goto(address);
  };
  return page;
};

const isRoot = () => process.getuid?.() === 0;

const serveAddresses = (addresses) => (context, next) => {
  if (context.path !== '/__servers.json') return next();
  context.body = addresses;
};

/** A test may tell more than that it passed: how many bookings it counted. */
const hearTests = (hear) => async (context, next) => {
  if (context.path !== '/__told') return next();
  let text = '';
  for await (const chunk of context.req) text += chunk;
  hear(JSON.parse(text));
  context.status = 204;
};

/** What the organiser sees. A page may not ask with the token, and should not: the runner asks for the test. */
const serveOrganisersList = (addresses) => async (context, next) => {
  if (context.path !== '/__bookings.json') return next();
  const answer = await fetch(`${addresses.endpoint}/bookings`, {
    headers: { authorization: `Bearer ${addresses.organiserToken}` },
  });
  context.status = answer.status;
  context.body = await answer.json();
};

/** The folders of real and hostile data that stand beside some checkouts. */
const serveShared = async (context, next) => {
  const [, folder, name] =
    /^\/__(corpus|fixtures)\/((?:[a-z-]+\/)?[a-z\d-]+\.(?:json|html|ics|csv))$/.exec(context.path) ?? [];
  if (!name) return next();
  const path = `${folder === 'corpus' ? 'corpora' : folder}/${name}`;
  const file = ['../shared', '../../shared'].map((beside) => `${beside}/${path}`).find(existsSync);
  if (!file) return void (context.status = 404);
  context.type = extname(name);
  context.body = await readFile(file);
};

/**
 * A page whose policy is as strict as a page's can be: nothing runs but what bears its nonce, nothing is styled from
 * within, no markup is made of strings but by the `turnout` policy. It counts what the browser reports.
 *
 * Its script has an address of its own: Chromium 156 may share what it compiled for one page with another page of the same
 * process, and with it that a script had no nonce. A page into which a script put `turnout.js` without one, in another test,
 * then took the nonce from the imports of this one.
 */
const serveStrictPage = (addresses) => (context, next) => {
  if (context.path !== '/__strict.html') return next();
  const nonce = randomUUID();
  const { action = '', src = '/test/fixtures/journeys.json' } = context.query;
  context.set(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self'",
      `connect-src 'self' ${addresses.faults}`,
      "img-src 'self' https:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types turnout',
    ].join('; '),
  );
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><title>Events</title>
<script nonce="${nonce}">
  window.violations = [];
  addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
</script>
<event-booking src="${encodeURI(src)}" action="${encodeURI(action)}" now="2019-01-23"><p>Ring us.</p></event-booking>
<script type="module" nonce="${nonce}" src="/dist/turnout.js?strict"></script>`;
};
