import { expect } from '@open-wc/testing';
import { Visitor } from '../journeys/visitor.ts';
import { framed } from './framed.ts';

describe('the gallery', () => {
  it('shows every state that it names, and asks nobody for anything', async function () {
    this.timeout(60_000);
    const frame = await framed('/demo/gallery.html');
    const { document, performance } = frame.contentWindow as Window;
    const states = (selector: string): readonly (string | undefined)[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['state']);
    const visitor = new Visitor(document.documentElement);
    await visitor.sees('the first of them', () => document.querySelector('figure'));
    for (const state of states('figure'))
      await visitor.sees(`${state}`, () => document.querySelector(`figure.shown[data-state="${state}"]`));
    sessionStorage.removeItem('turnout-unheard');
    expect(states('figure').length).to.be.greaterThan(20);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
  });
});
