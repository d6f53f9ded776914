import { expect } from '@open-wc/testing';

interface Chunk {
  readonly file: string;
  readonly isEntry: boolean;
}

describe('the bundle', () => {
  /** A page of its own that loads the bundle under a policy. */
  const pageWith = async (policy: string, test: (page: Window & typeof globalThis) => Promise<void>) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="/dist/turnout.js?ver=6.4"></script><booking-form></booking-form>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    try {
      await test(frame.contentWindow as Window & typeof globalThis);
    } finally {
      frame.remove();
    }
  };

  it('runs once, whatever stands behind its name in the address', async () => {
    const graph = (await (await fetch('/build/bundle.json')).json()) as readonly Chunk[];
    await import(new URL('/dist/turnout.js?ver=6.4', location.href).href);
    for (const { file } of graph.filter(({ isEntry }) => !isEntry)) {
      await import(new URL(`/dist/${file}`, location.href).href);
    }
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('/dist/turnout.js'))).to.have.length(1);
  });

  it('defines its elements in a page that lists Trusted Types policies without ours', () =>
    pageWith("trusted-types 'none'", async (page) => {
      expect(page.customElements.get('event-timetable')).to.be.a('function');
      expect(page.customElements.get('booking-form')).to.be.a('function');
    }));

  it('draws in a page that requires Trusted Types and lists ours', () =>
    pageWith("require-trusted-types-for 'script'; trusted-types turnout", async (page) => {
      const form = page.document.querySelector('booking-form');
      await page.customElements.whenDefined('booking-form');
      expect(form?.shadowRoot?.childElementCount).to.be.greaterThan(0);
    }));

  for (const file of ['turnout.js', 'turnout-complete.js'])
    it(`leaves the page its names where an optimiser made it a script of the old kind: ${file}`, async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><script src="/dist/${file}"></script>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      const page = frame.contentWindow as Window & typeof globalThis;
      expect(page.customElements.get('event-booking')).to.be.a('function');
      const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'];
      const names = ['$turnout', ...letters, ...letters.flatMap((one) => letters.map((two) => one + two))];
      const words = new Set(['as', 'do', 'if', 'in', 'of']);
      // What a script declares for everybody stands in no object: it is asked for by name.
      const taken = names.filter(
        (name) => !words.has(name) && page.Function(`return typeof ${name} !== 'undefined'`)(),
      );
      expect(taken).to.deep.equal([]);
      frame.remove();
    });

  it('is also there in one file', async () => {
    const code = await (await fetch('/dist/turnout-complete.js')).text();
    expect(code).to.not.match(/\bimport\s*\(/);
  });
});
