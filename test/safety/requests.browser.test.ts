import { expect, waitUntil } from '@open-wc/testing';
import { urls } from '../fixtures/urls.ts';
import { corpusRows } from './harm.ts';

type Page = Window & typeof globalThis;

interface Asks extends Element {
  send?(answers: object): Promise<unknown>;
}

const home = 'https://charity.example/events/';

/** A charity's page on the web, as far as its elements know; nobody answers there, and what they ask for is written down. */
const open = async (): Promise<{ page: Page; asked: string[] }> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><base href="${home}"><body>
    <script type="module" src="${location.origin}/dist/turnout.js"></script></body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const asked: string[] = [];
  page.fetch = (address) => {
    asked.push(String(address));
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  return { page, asked };
};

/** Each way in which a snippet can name an address that is asked for something. */
const entrances: readonly (readonly [string, string, string, object])[] = [
  ['events', 'event-timetable', 'src', {}],
  ['events of a form', 'booking-form', 'src', { event: 'walk' }],
  ['places left', 'event-timetable', 'availability', {}],
  ['questions', 'booking-form', 'questions', {}],
  ['bookings', 'booking-form', 'action', { questions: 'contact' }],
];

describe('an address that is refused', () => {
  let rows: readonly { use: string; url: string; verdict: string; base?: string }[];
  before(async () => {
    const own = urls.map(([use, url, verdict, , base]) => ({ use, url, verdict, ...(base && { base }) }));
    rows = [...own, ...(await corpusRows())];
  });
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const [what, tag, attribute, more] of entrances)
    it(`is asked for nothing, and one that is allowed is asked: ${what}`, async () => {
      const { page, asked } = await open();
      const use = attribute === 'action' ? 'endpoint' : 'source';
      // A space parts one address from the next, and a word alone may be the name of a set of questions.
      const named = rows.filter(
        (row) =>
          /^(?:source|endpoint)$/.test(row.use) &&
          (row.base === undefined || row.base === home) &&
          (use === 'endpoint' || (row.url.trim() && !/\s/.test(row.url))) &&
          (attribute !== 'questions' || /[/.:]/.test(row.url)),
      );
      const allowed = named.filter(({ verdict }) => verdict === 'allow');
      for (const { url } of [...named.filter(({ verdict }) => verdict !== 'allow'), ...allowed]) {
        const element = page.document.createElement(tag) as Asks;
        for (const [name, value] of Object.entries({ ...more, [attribute]: url }))
          element.setAttribute(name, value);
        page.document.body.append(element);
        if (attribute === 'action') void element.send?.({ name: 'Seren Jones', email: 'seren@example.org' });
      }
      const may = new Set(allowed.map(({ url }) => new URL(url, home).href));
      expect(may.size).to.be.above(1);
      await waitUntil(() => new Set(asked).size >= may.size, 'every address that is allowed', {
        timeout: 20_000,
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([...new Set(asked)].filter((address) => !may.has(address))).to.deep.equal([]);
      expect([...may].filter((address) => !asked.includes(address))).to.deep.equal([]);
    });
});
