import { expect } from '@open-wc/testing';
import { hasDevtools } from './devtools.ts';
import { hideNotices, showNotices } from '../elements/notices.ts';
import { Page } from './page.ts';
import { states } from './states/index.ts';
import { treeOf } from './tree.ts';

/** What is written down of the tree; `npm run test:accessibility -- --write` writes it anew, to be read before it is kept. */
const kept = [
  'timetable, every state of an event',
  'empty form',
  'errors',
  'people',
  'check your answers',
  'sending',
  'confirmed',
  'unknown',
  'sold out',
];

const fileOf = (name: string): string => `${name.replace(/\W+/g, '-')}.txt`;

/** Parts that are fetched besides come a moment later. */
const settled = async (expected: string): Promise<string> => {
  let tree = '';
  for (let look = 0; look < 30 && tree !== expected; look += 1) {
    if (look) await new Promise((resolve) => setTimeout(resolve, 100));
    tree = `${await treeOf()}\n`;
  }
  return tree;
};

describe('what Chromium tells a screen reader (Firefox and WebKit let no test ask)', () => {
  before(hideNotices);
  after(showNotices);

  for (const name of kept)
    it(`is as it was written down: ${name}`, async () => {
      if (!(await hasDevtools())) return;
      const page = new Page();
      await page.open();
      try {
        await states.find((state) => state.name === name)?.show(page);
        const written = await fetch(`/test/accessibility/trees/${fileOf(name)}`);
        const expected = written.ok ? await written.text() : '';
        const tree = await settled(expected);
        await fetch('/__told', { method: 'POST', body: JSON.stringify({ file: fileOf(name), tree }) });
        expect(tree).to.equal(expected);
      } finally {
        await page.close();
      }
    });
});
