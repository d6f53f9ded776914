import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/turnout.ts';
import { Visitor } from '../../journeys/visitor.ts';
import { walk } from '../events.ts';

const data = `<script type="application/ld+json">${JSON.stringify(walk)}</script>`;

/** A whole page, as a browser parses it. */
const page = async (body: string): Promise<Visitor> => {
  const parsed = new DOMParser().parseFromString(
    `<!doctype html>\n<body>\n${body}\n</body>\n</html>\n`,
    'text/html',
  );
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return new Visitor(place);
};

const isMissing = 'whose end tag is missing';

const unclosed: { readonly [holds: string]: string } = {
  footer: `<event-booking check now="2019-01-23" />\n${data}\n<p>More.</p>\n<footer>Contact</footer>`,
  nav: `<div data-turnout="event-timetable" data-check data-now="2019-01-23" />\n${data}\n<nav>Other pages</nav>`,
  'booking-form': `<event-timetable check now="2019-01-23" id="dates" />\n${data}\n<booking-form for="dates" action="/b"></booking-form>`,
  h2: `<main>\n<event-timetable check now="2019-01-23">\n${data}\n<h2>How to find us</h2>\n<p>By train.</p>\n</main>\n<footer>Contact</footer>`,
  script: `<event-timetable check now="2019-01-23" />\n${data}\n<script type="module" src="/none/turnout.js"></script>`,
};

const closed: { readonly [what: string]: string } = {
  'headings and lists in one’s own words': `<main>
    <event-booking check now="2019-01-23">
      ${data}
      <h2>Our events</h2>
      <ul><li>River walk</li></ul>
      <hr>
    </event-booking>
  </main>
  <footer>Contact</footer>`,
  'all of it in one line': `<main><event-booking check now="2019-01-23">${data}<h2>Our events</h2></event-booking></main>`,
  'an event that is marked up': `<event-timetable check now="2019-01-23">${data}<article class="x"><header><h3>Walk</h3></header><footer>By us</footer></article></event-timetable>`,
  'what was written into it': `<main>
    <event-timetable check now="2019-01-23">${data}
      <div data-turnout-rendered><section><h2>February</h2></section></div>
    </event-timetable></main>`,
  'a script among the words': `<event-timetable check now="2019-01-23">${data}<script type="module" src="/none/turnout.js"></script></event-timetable>\n<p>More.</p>`,
};

describe('a tag that is not closed', () => {
  for (const [holds, body] of Object.entries(unclosed))
    it(`is named to the editor by what it holds: ${holds}`, async () => {
      const visitor = await page(body);
      await visitor.readsNotice(`The rest of the page (<${holds}>) seems to stand in <`);
      expect(visitor.notice()).to.include(isMissing);
    });

  for (const [what, body] of Object.entries(closed))
    it(`is not told of where it is closed: ${what}`, async () => {
      const visitor = await page(body);
      await visitor.reads('River walk');
      await visitor.sees('the notice', () => visitor.notice());
      expect(visitor.notice()).not.to.include(isMissing);
    });
});

describe('a tag that an editor put into a paragraph', () => {
  const named = 'stands in a paragraph, which can hold no other';

  it('is named to the editor where its words fell out of it', async () => {
    const visitor = await page(
      `<p><event-timetable check now="2019-01-23">${data}<p>Ring us.</p></event-timetable></p>`,
    );
    await visitor.readsNotice(named);
  });

  for (const [what, body] of Object.entries({
    'where its words are in it': `<p><event-timetable check now="2019-01-23">${data}Ring us.</event-timetable></p>`,
    'between paragraphs': `<p>One</p><event-timetable check now="2019-01-23">${data}</event-timetable><p>Two</p>`,
  }))
    it(`is not told of ${what}`, async () => {
      const visitor = await page(body);
      await visitor.readsNotice('Nothing is wrong that can be seen from here.');
    });
});
