import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import { openAnyBrowser } from '../browser.ts';
import { open, type Running } from '../endpoint/running.ts';
import { book } from '../wordpress/visit.ts';
import { buildExamples } from './built.ts';
import { openSite, type Site } from './site.ts';

const openDay = { identifier: 'open-day', name: 'Open day', startDate: '2030-03-09T10:00' };

const pageOf = (
  imports: object,
  script: string,
): string => `<!doctype html><html lang="en"><title>Events</title>
  <script src="/demo/hostile/scripts/commonjs.js"></script>
  <script type="importmap">${JSON.stringify({ imports })}</script>
  <div id="app"></div><script type="module">import 'turnout/turnout.js'; ${script}</script>`;

const turnout = { 'turnout/turnout.js': '/dist/turnout.js' };
/** React comes as CommonJS, which a page's own loader reads; a module gives it on. */
const given = (from: string, names: string): string =>
  `data:text/javascript,export const {${names}} = globalThis.load('${from}')`;

const pages = (folder: string, action: string) => ({
  '/events.json': JSON.stringify({ events: [openDay] }),
  '/react.html': pageOf(
    {
      ...turnout,
      react: given('react', 'useRef,useState'),
      'react/jsx-runtime': given('react/jsx-runtime', 'jsx,jsxs'),
      'turnout/react': '/dist/react.js',
    },
    `import { Events } from '/${folder}/react.js';
     load('react-dom/client').createRoot(app).render(load('react').createElement(Events, { action: '${action}' }));`,
  ),
  '/vue.html': pageOf(
    { ...turnout, vue: '/node_modules/vue/dist/vue.esm-browser.prod.js', 'turnout/vue': '/dist/vue.js' },
    `import { createApp } from 'vue'; import Events from '/${folder}/vue.js';
     createApp(Events, { action: '${action}' }).mount('#app');`,
  ),
});

describe('the example for engineers', () => {
  let browser: Browser;
  let endpoint: Running;
  let site: Site;
  before(async () => {
    [browser, endpoint] = await Promise.all([openAnyBrowser(), open([openDay])]);
    site = await openSite(pages(await buildExamples(), `${endpoint.url}/bookings`));
  });
  after(async () => {
    site.close();
    await Promise.all([browser.close(), endpoint.close()]);
  });

  for (const framework of ['react', 'vue'])
    it(`books in ${framework}, and its page hears of it`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${framework}.html`);
      const email = `seren@${framework}.example`;
      expect(await book(page, 'open-day', { name: 'Seren Jones', email })).to.include('You are booked');
      await page.waitForFunction(() => document.body.innerText.includes('See you there!'));
      // The property that the framework was to set: months stand under a heading of the third level.
      expect(await page.$eval('event-booking', ({ headingLevel }) => headingLevel)).to.equal(3);
      const mine = (await endpoint.list()).filter((one) => JSON.stringify(one).includes(email));
      expect(mine).to.have.length(1);
    });
});
