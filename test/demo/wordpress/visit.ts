import type { Page } from 'puppeteer';

/** Books one event as a visitor does; what the confirmation says. */
export const book = async (page: Page, event: string, answers: Record<string, string>): Promise<string> => {
  await (
    await page.waitForSelector(`>>> [data-event="${event}"] .button`)
  )?.evaluate((button) => (button as HTMLElement).click());
  for (const [name, answer] of Object.entries(answers)) await page.locator(`>>> #q-${name}`).fill(answer);
  await page.locator('>>> [part~="submit"]').click();
  const outcome = await page.waitForSelector('>>> [part~="outcome"]');
  return (await outcome?.evaluate(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())) ?? '';
};

/** The names of the events that a page shows, when it shows any. */
export const shown = async (page: Page): Promise<readonly string[]> => {
  await page.waitForSelector('>>> [data-event]');
  return page.$$eval('>>> [data-event] [part~="name"]', (names) =>
    names.map(({ textContent }) => textContent.trim()),
  );
};
