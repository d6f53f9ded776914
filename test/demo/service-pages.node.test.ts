import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseHTML } from 'linkedom';
import { readEndpoint } from '../../src/endpoint/endpoint.ts';
import { advice } from '../../src/endpoint/trials/advice.ts';
import { checkEndpoint } from '../../src/endpoint/trials/check-endpoint.ts';
import { presetNames } from '../../src/endpoint/presets/index.ts';
import { readEvents } from '../../src/source/events.ts';

const page = 'https://charity.example/events';
const text = (name: string): string => readFileSync(`demo/services/${name}.md`, 'utf8');
const snippetsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']) => html);

/** The element of a snippet, as a page that holds it has it. */
const elementIn = (snippet: string): Element => {
  const { document } = parseHTML(`<!doctype html><body>${snippet}</body>`);
  const found = document.querySelector('event-booking');
  expect(found, 'an event-booking').not.to.equal(null);
  expect(found?.outerHTML.trim().endsWith('</event-booking>')).to.equal(true);
  return found as unknown as Element;
};

const endpointIn = (element: Element) => {
  const hidden = [...element.querySelectorAll('input[type="hidden"]')];
  const attribute = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  return readEndpoint(
    {
      action: attribute('action'),
      preset: attribute('preset'),
      enctype: attribute('enctype'),
      method: attribute('method'),
      names: attribute('names'),
      extra: Object.fromEntries(
        hidden.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
      ),
    },
    page,
  );
};

describe('the page of each service', () => {
  for (const name of presetNames) {
    it(`has a snippet in which the check finds nothing wrong: ${name}`, async () => {
      const snippets = snippetsIn(text(name));
      expect(snippets).to.have.length(1);
      for (const snippet of snippets) {
        const element = elementIn(snippet);
        expect(element.getAttribute('preset')).to.equal(name);
        expect(element.textContent, 'what is shown until the script runs').to.contain('Book by email');
        const read = endpointIn(element);
        expect(read).to.have.property('endpoint');
        if (!('endpoint' in read)) return;
        expect(await checkEndpoint(read.endpoint)).to.deep.equal([]);
        expect((await advice(read.endpoint, page)).map(({ code }) => code)).not.to.include('not-used');
      }
    });

    it(`says what to click, what visitors see, what it cannot do, and what goes wrong: ${name}`, () => {
      const headings = [...text(name).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).to.deep.equal([
        'What to click there',
        'The snippet',
        'What the visitor sees',
        'What it cannot do',
        'Mistakes that the set-up check names',
      ]);
    });
  }

  it('says of each service of others that it was not tried with a real account', () => {
    const own = ['booking', 'apps-script', 'json', 'form'];
    for (const name of presetNames)
      if (!own.includes(name))
        expect(text(name), name).to.match(/Not tried with a real account\*\* \(\w+ 20\d\d\)/);
  });

  it('leads to pages that are there', () => {
    for (const name of [...presetNames, 'link'])
      for (const [, address = ''] of text(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
        expect(() => readFileSync(`demo/services/${address}`), `${name}: ${address}`).not.to.throw();
  });

  it('has events that are booked elsewhere, where there is no preset', async () => {
    const [snippet = ''] = snippetsIn(text('link'));
    const element = elementIn(snippet);
    expect(element.hasAttribute('action')).to.equal(false);
    const events = JSON.parse(element.querySelector('script')?.textContent ?? '') as unknown;
    const reading = { timeZone: 'Europe/London', pageUrl: page };
    const loaded = await readEvents({ kind: 'events', events: [events] }, reading);
    expect(loaded.events[0]?.offers?.[0]?.url).to.equal('https://www.eventbrite.co.uk/e/123456789');
  });
});
