import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/event-timetable.ts';
import { before as now, walk } from '../events.ts';
import { Visitor } from '../../journeys/visitor.ts';
import { contrast } from './contrast.ts';

/** Round the colours, from nearly black to nearly white, and the greys beside the one where black and white are even. */
const accents = [
  ...[0, 30, 60, 120, 180, 210, 240, 270, 300, 330].flatMap((hue) =>
    [15, 35, 50, 65, 90].map((light) => `hsl(${hue} 80% ${light}%)`),
  ),
  ...[117, 118, 119].map((grey) => `rgb(${grey} ${grey} ${grey})`),
  'rebeccapurple',
  'oklch(0.7 0.2 140)',
  'color-mix(in srgb, currentColor 30%, crimson)',
];

const open = async (): Promise<{ page: HTMLElement; words: () => number }> => {
  const page = await fixture<HTMLElement>(html`
    <main style="background: #fff; color: #1b1b1b">
      <event-timetable .events=${[walk]} now=${now} bookable></event-timetable>
    </main>
  `);
  const visitor = new Visitor(page);
  await visitor.readsHeading('River walk');
  const [button] = visitor.all<HTMLElement>('.button');
  const said = button?.querySelector('span');
  if (!button || !said) throw new Error('There is no button.');
  return {
    page,
    words: () => contrast(getComputedStyle(said).color, getComputedStyle(button).backgroundColor),
  };
};

describe('the words on a filled button can be read', () => {
  it(`with ${accents.length} accents, which the page changes without a drawing`, async () => {
    const { page, words } = await open();
    for (const accent of accents) {
      page.style.setProperty('--turnout-accent', accent);
      expect(words(), accent).to.be.at.least(4.5);
    }
  });

  it('when a page turns dark and light again by a class', async () => {
    const { page, words } = await open();
    const sheet = await fixture(html`<style>
      .dark {
        background: #000 !important;
        color: #fff !important;
        --turnout-accent: #9fd8ff;
      }
    </style>`);
    for (const dark of [true, false, true]) {
      page.classList.toggle('dark', dark);
      expect(words()).to.be.at.least(4.5);
    }
    sheet.remove();
  });

  it('in a browser that cannot reckon with colours, as it is drawn', async () => {
    const { supports } = CSS;
    CSS.supports = () => false;
    try {
      const { page } = await open();
      page.style.setProperty('--turnout-accent', '#ffe600');
      const timetable = page.querySelector('event-timetable');
      timetable?.requestUpdate();
      const base = timetable?.shadowRoot?.querySelector<HTMLElement>('.base');
      await new Visitor(page).sees(
        'black words',
        () => base?.style.getPropertyValue('--on-accent') === '#000',
      );
    } finally {
      CSS.supports = supports;
    }
  });
});
