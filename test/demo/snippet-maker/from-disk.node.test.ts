import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer';
import { openAnyBrowser } from '../browser.ts';

// As it is opened by a double click, out of the archive: no site, no server.
describe('the snippet maker, opened from a disk', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  before(async () => {
    browser = await openAnyBrowser();
    page = await browser.newPage();
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(pathToFileURL(resolve('dist/snippet-maker.html')).href);
  });
  after(() => browser.close());

  const reads = (words: string) =>
    page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);

  it('makes a snippet of events that are typed, for the folder as it will stand on the site', async () => {
    await page.locator('#name-0').fill('Repair café');
    await page.locator('#date-0').fill('2030-03-09');
    await page.locator('#telephone').fill('01632 960 018');
    await reads('1 event can be shown.');
    await page.waitForSelector('>>> [data-event="repair-cafe-2030-03-09"]');
    const snippet = await page.$eval('#snippet', (shown) => (shown as HTMLTextAreaElement).value);
    expect(snippet)
      .to.include(
        '<script type="module" src="/turnout/turnout.js" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket></script>',
      )
      .and.include('"identifier": "repair-cafe-2030-03-09"');
  });

  it('says what it cannot see from there of a site, and calls nothing wrong that is right', async () => {
    await page.locator('input[name="from"]:not(:checked)').click();
    await page.locator('#addresses').fill('/events.json');
    await page.locator('#recipient').click();
    await reads('Note: /events.json is read on your site. This page was opened from your disk');
  });

  it('asks nobody for anything', () => {
    const others = asked.filter((address) => !/^(?:file|data|blob|chrome)/.test(address));
    expect(others).to.deep.equal([]);
  });
});
