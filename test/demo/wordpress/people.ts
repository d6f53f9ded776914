import { launch, type Browser, type BrowserContext, type ElementHandle, type Page } from 'puppeteer';

interface Browsers {
  chooseBrowsers(
    engine: string,
  ): Promise<{ found: readonly { program: string; args?: readonly string[] }[] }>;
}

/** Chromium, as the other tests start it. */
export const openBrowser = async (): Promise<Browser> => {
  const { chooseBrowsers } = (await import(
    new URL('../../../../test/tools/browsers.mjs', import.meta.url).href
  )) as Browsers;
  const [chromium] = (await chooseBrowsers('chromium')).found;
  if (!chromium) throw new Error('Chromium is not here.');
  return launch({
    executablePath: chromium.program,
    args: [
      ...(chromium.args ?? []),
      '--hide-scrollbars',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
};

/** A person at a browser of their own, in which nothing is remembered from anybody else. */
export const someone = async (browser: Browser, origin: string): Promise<Page> =>
  openPage(await browser.createBrowserContext(), origin);

/** A further page of somebody's, who stays logged in. Each behaves as the one in front, and may be left without a question. */
export const openPage = async (context: BrowserContext, origin: string): Promise<Page> => {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  page.on('dialog', (dialog) => void dialog.accept());
  const goto = page.goto.bind(page);
  page.goto = (path) => goto(new URL(path, origin).href, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  page.setDefaultTimeout(60_000);
  return page;
};

export const logIn = async (page: Page, name: string): Promise<void> => {
  await page.goto('/wp-login.php');
  await page.$eval(
    '#loginform',
    (form, name) => {
      for (const field of form.querySelectorAll<HTMLInputElement>('#user_login, #user_pass'))
        field.value = name;
    },
    name,
  );
  await press(page, '#wp-submit');
};

/** Presses what leads to another page, and waits for that. */
export const press = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.$eval(selector, (button) => (button as HTMLElement).click()),
  ]);
};

/** Plugins, Add New, Upload Plugin, Install Now, Activate Plugin. */
export const installPlugin = async (page: Page, file: string): Promise<void> => {
  await uploadPlugin(page, file);
  await press(page, 'a.button-primary');
};

/** The same with a newer one: Replace current with uploaded. */
export const replacePlugin = async (page: Page, file: string): Promise<void> => {
  await uploadPlugin(page, file);
  await press(page, 'a.update-from-upload-overwrite');
};

const uploadPlugin = async (page: Page, file: string): Promise<void> => {
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  const input = (await page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.$eval('#install-plugin-submit', (button) => button.removeAttribute('disabled'));
  await press(page, '#install-plugin-submit');
};

/** Settings, Turnout, Save Changes; answers what WordPress says then. */
export const saveSettings = async (page: Page, settings: Record<string, string>): Promise<string> => {
  await page.goto('/wp-admin/options-general.php?page=turnout');
  for (const [name, value] of Object.entries(settings))
    await page.$eval(
      `#turnout-${name}`,
      (field, value) => ((field as HTMLInputElement).value = value),
      value,
    );
  await press(page, '#submit');
  return page.$$eval('.notice', (notices) => notices.map(({ textContent }) => textContent.trim()).join('\n'));
};
