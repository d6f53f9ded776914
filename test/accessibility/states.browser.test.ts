import { expect } from '@open-wc/testing';
import { violationsIn } from './axe.ts';
import { layOut, layouts, shades } from './looks.ts';
import { Page } from './page.ts';
import { lossesIn, movesIn, smallTargetsIn } from './reflow.ts';
import { states } from './states/index.ts';

/** For `npm run test:accessibility`, which prints what was found. */
const tell = (found: object): Promise<unknown> =>
  fetch('/__told', { method: 'POST', body: JSON.stringify(found) });

describe('the table of what was tried', () => {
  it('counts the states that are', async () => {
    const [, told] = /any of (\d+) states/.exec(await (await fetch('/README.md')).text()) ?? [];
    expect(Number(told)).to.equal(states.length);
  });
});

for (const { name, show } of states)
  describe(`everyone can use: ${name}`, () => {
    const page = new Page();
    let shown: Promise<unknown>;
    // What goes wrong on the way there is told by the tests.
    before(() => (shown = page.open().then(() => show(page))).catch(() => undefined));
    after(() => page.close());

    it('axe finds nothing, in a light page and in a dark one', async () => {
      await shown;
      const found: string[] = [];
      for (const [shade, { style, rules }] of Object.entries(shades)) {
        page.main.style.cssText = style;
        const here = await violationsIn(page.main, rules);
        await tell({ state: name, kind: 'axe', look: shade, violations: here.length });
        found.push(...here.map((line) => `${shade}: ${line}`));
      }
      page.main.style.cssText = '';
      expect(found.join('\n')).to.equal('');
    });

    it('nothing is lost, no target is small and nothing moves, at 280 px, at 400 %, from right to left, in large and in wide text', async () => {
      await shown;
      const found: string[] = [];
      for (const [look, layout] of Object.entries(layouts)) {
        const restore = layOut(page.main, layout);
        const here = [...lossesIn(page.main), ...smallTargetsIn(page.main), ...movesIn(page.main)];
        restore();
        await tell({ state: name, kind: 'losses', look, violations: here.length });
        found.push(...here.map((line) => `${look}: ${line}`));
      }
      expect(found.join('\n')).to.equal('');
    });
  });
