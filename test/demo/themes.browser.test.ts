import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { Visitor } from '../journeys/visitor.ts';
import { framed } from './framed.ts';

type Page = Window & typeof globalThis & { readonly axe: typeof axe };

const names = (await (await fetch('/__pages.json?folder=themes')).json()) as readonly string[];

describe('at home in a page of another look:', () => {
  const withAxe = async ({ document }: Page): Promise<void> => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    document.head.append(script);
    await loaded;
  };

  /** Words that are too faint on what they stand on (WCAG 2.2, 1.4.3), as the page's own look makes them. */
  const faint = async ({ axe }: Page): Promise<readonly string[]> => {
    const { violations } = await axe.run('event-booking', { runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`),
    );
  };

  for (const name of names)
    it(`${name}.html – every word can be read, and nothing sticks out of the page`, async function () {
      this.timeout(60_000);
      const frame = await framed(`/demo/themes/${name}.html`, 360);
      const page = frame.contentWindow as Page;
      const visitor = new Visitor(page.document.documentElement);
      const fits = (): void => {
        for (const width of [1280, 360]) {
          frame.width = `${width}`;
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
        }
      };
      await Promise.all([withAxe(page), visitor.reads('Kiln opening')]);
      expect(await faint(page)).to.deep.equal([]);
      fits();
      await visitor.choosesEvent('Open kitchen');
      await visitor.readsHeading('Book a place: Open kitchen');
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
      expect(await faint(page)).to.deep.equal([]);
      fits();
    });
});
