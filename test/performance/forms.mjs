import { byHand } from './forms/by-hand.mjs';
import { formio } from './forms/formio.mjs';
import { surveyJs } from './forms/survey-js.mjs';
import { turnout } from './forms/turnout.mjs';
import { inTurn, printRatios } from './ratios.mjs';

const contenders = [byHand, turnout, surveyJs, formio];
const keys = 'The quick brown fox jumps over a lazy dog';

/** A form of nine questions: main-thread time until it is drawn, for one key, and until errors are shown. */
export const measureForms = async (browser, pages, rounds) => {
  const addresses = new Map(
    contenders.map(({ name, page }) => [name, pages.show(`form-${name.replace(/\W/g, '-')}`, page())]),
  );
  const found = await inTurn(contenders, rounds, async (contender) => {
    const { shown, key, errors } = await browser.visit(
      addresses.get(contender.name),
      async (page, costing) => {
        await page.evaluate(contender.focus);
        const key = (await costing(() => page.keyboard.type(keys))) / keys.length;
        // What was typed is taken out again, so that something is missing.
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.press('Delete');
        const errors = await costing(async () => {
          await page.evaluate(contender.submit);
          await page.waitForFunction(contender.hasErrors, { timeout: 20_000, polling: 20 });
        });
        return { key, errors };
      },
    );
    return { shown, key, errors };
  });
  printRatios('A form of nine questions', found, { shown: '≤ 1.6×', key: '≤ 1.1×', errors: '≤ 2×' });
};
