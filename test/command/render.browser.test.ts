import { expect, fixture, html } from '@open-wc/testing';
import { markupFor } from '../../src/command/render/markup.ts';
import '../../src/event-timetable.ts';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { before as now, fife, sheffield, swansea, walk } from '../elements/events.ts';
import { Visitor } from '../journeys/visitor.ts';

const events = [
  {
    ...sheffield,
    description: 'Two lines\nof words',
    maximumAttendeeCapacity: 30,
    remainingAttendeeCapacity: 2,
  },
  {
    ...swansea,
    eventStatus: 'EventCancelled',
    inLanguage: ['cy', 'en', 'bfi'],
    subEvent: [{ name: 'Te a sgwrs', startDate: '2019-02-28T11:00' }],
    offers: [{ name: 'Guest', price: 5, priceCurrency: 'GBP' }, { price: 0 }],
    accessibilityInformation: 'Lift',
  },
  { ...walk, startDate: '2019-03-04T10:00', endDate: '2019-03-06T12:00' },
  { ...fife, remainingAttendeeCapacity: 0, waitingList: { open: true, length: 3 } },
];

/** The tag of a page, with what was rendered into it as parsed by the browser, and what the script then draws. */
const both = async (language: string) => {
  const said = (name: string): string | undefined => ({ now, action: 'https://b.example/' })[name];
  const records = jsonLd.read(JSON.stringify(events), { timeZone: 'Europe/London', now: 0 }).events;
  const { markup } = await markupFor(records, { language, said }, { styles: '', isTold: true });
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const plain = await fixture<HTMLElement>(html`<div lang=${language}>${[...page.body.childNodes]}</div>`);
  const drawn = await fixture<HTMLElement>(html`
    <event-timetable .events=${events} now=${now} lang=${language} bookable></event-timetable>
  `);
  await new Visitor(drawn).readsHeading(language === 'cy' ? 'Ebrill 2019' : 'April 2019');
  const box = drawn.shadowRoot?.querySelector<HTMLElement>('.base');
  const plainBox = plain.querySelector<HTMLElement>('.base');
  if (!box || !plainBox) throw new Error('Nothing is drawn.');
  return { plainBox, box };
};

const wordsOf = (box: HTMLElement): string => box.textContent.replace(/\s+/g, ' ').trim();

describe('a page that was rendered before', () => {
  const sheet = new CSSStyleSheet();
  before(async () => {
    await sheet.replace(await (await fetch('/dist/turnout-plain.css')).text());
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const language of ['en', 'cy'])
    it(`says the same before and after the script runs (${language})`, async () => {
      const { plainBox, box } = await both(language);
      expect(wordsOf(plainBox)).to.equal(wordsOf(box));
    });

  it('stays where it is when the timetable takes over, whatever the theme says of headings and lists', async () => {
    const theme = new CSSStyleSheet();
    await theme.replace(
      'h2 { font-size: 3em; margin: 2em } li { margin: 1em; color: red } p { padding: 1em }',
    );
    document.adoptedStyleSheets = [theme, sheet];
    const { plainBox, box } = await both('en');
    const places = (root: HTMLElement): readonly number[] =>
      [...root.querySelectorAll('h2, h3, .time, .place, .facts, button, .shared')].map((one) =>
        Math.round(one.getBoundingClientRect().top - root.getBoundingClientRect().top),
      );
    expect(places(plainBox).length).to.be.greaterThan(10);
    expect(places(plainBox)).to.deep.equal(places(box));
    expect(plainBox.offsetHeight).to.equal(box.offsetHeight);
  });

  it('lets nobody press, or hear of, what does nothing yet', async () => {
    document.adoptedStyleSheets = [sheet];
    const { plainBox } = await both('en');
    const buttons = [...plainBox.querySelectorAll('button')];
    expect(buttons.length).to.be.greaterThan(0);
    for (const button of buttons) {
      expect(getComputedStyle(button).visibility).to.equal('hidden');
      button.focus();
      expect(document.activeElement).to.not.equal(button);
    }
  });
});
