import { launch, type Browser } from 'puppeteer';

interface Browsers {
  chooseBrowsers(engine: string): Promise<{
    readonly found: readonly { readonly program: string; readonly args?: readonly string[] }[];
  }>;
}

const { chooseBrowsers } = (await import(
  new URL('../../../test/tools/browsers.mjs', import.meta.url).href
)) as Browsers;

const browserOf = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Chromium or Firefox, whichever is there, for what only a test in Node can bring about. */
export const openAnyBrowser = async (): Promise<Browser> => {
  for (const engine of ['chromium', 'firefox'] as const) {
    const [found] = (await chooseBrowsers(engine)).found;
    const { program, args = [] } = found ?? {};
    const ours = engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    if (program)
      return launch({ browser: browserOf[engine], executablePath: program, args: [...args, ...ours] });
  }
  throw new Error('There is neither Chromium nor Firefox here.');
};
