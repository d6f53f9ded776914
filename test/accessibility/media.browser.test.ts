import { expect } from '@open-wc/testing';
import { contrast } from '../elements/styles/contrast.ts';
import { emulate, hasDevtools } from './devtools.ts';
import { Page } from './page.ts';
import { shownIn } from './reflow.ts';
import { states } from './states/index.ts';

const show = async (name: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const page = new Page();
  await page.open();
  try {
    await states.find((state) => state.name === name)?.show(page);
    await look(page);
  } finally {
    await emulate('');
    await page.close();
  }
};

const some = [
  'timetable, every state of an event',
  'every type of question, errors',
  'people',
  'check your answers',
  'confirmed',
  'unknown',
  'sold out',
];

describe('in forced colours (asked for in Chromium alone: Firefox and WebKit let no test ask)', () => {
  for (const name of some)
    it(`every control has its edge, every text its contrast, and focus its ring: ${name}`, async () => {
      if (!(await hasDevtools())) return;
      await show(name, async ({ main }) => {
        await emulate('', [{ name: 'forced-colors', value: 'active' }]);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        expect(shownIn(main).flatMap(wrongs)).to.deep.equal([]);
      });
    });
});

describe('on paper (asked for in Chromium alone)', () => {
  it('a confirmation has its reference and its facts, and nothing to press', async () => {
    if (!(await hasDevtools())) return;
    await show('confirmed', async ({ main, visitor }) => {
      await emulate('print');
      expect(visitor.text()).to.match(/Your reference: REF-.*River walk.*4 March 2019.*Exampleton/);
      expect(shownIn(main).filter((element) => element.matches('button, .button'))).to.deep.equal([]);
    });
  });

  it('an empty form has a line or a box for each answer and every option, and nothing to press', async () => {
    if (!(await hasDevtools())) return;
    await show('every type of question', async ({ main, visitor }) => {
      await visitor.sees('a list', () => visitor.all('select')[0]);
      await emulate('print');
      dispatchEvent(new Event('beforeprint'));
      const shown = shownIn(main);
      expect(shown.filter((element) => element.matches('button, .button'))).to.deep.equal([]);
      const edges = shown
        .filter((element) => element.matches('.input:not(select), .box'))
        .map((element) => getComputedStyle(element).borderBottomStyle);
      expect(edges.length).to.be.above(10);
      expect(edges).not.to.include('none');
      const lists = visitor.all<HTMLSelectElement>('select');
      expect(lists.map(({ size }) => size)).to.deep.equal(lists.map(() => 2));
      dispatchEvent(new Event('afterprint'));
      expect(lists.map(({ size }) => size)).to.deep.equal(lists.map(() => 0));
    });
  });

  it('a timetable has what can be opened on a screen', async () => {
    if (!(await hasDevtools())) return;
    await show('timetable, programme and prices open', async ({ visitor }) => {
      for (const details of visitor.all<HTMLDetailsElement>('details')) details.open = false;
      await emulate('print');
      const [details] = visitor.all('dl');
      expect(details?.getBoundingClientRect().height).to.be.above(0);
    });
  });
});

/** In forced colours a background says nothing: an edge must. */
const wrongs = (element: HTMLElement): readonly string[] => {
  const style = getComputedStyle(element);
  const called = `<${element.localName} class="${element.className}">`;
  const isControl = element.matches('.button, .input, .box');
  const hasEdge = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  return [
    isControl && !hasEdge && style.appearance === 'none' ? `${called} has no edge` : '',
    isControl && hasEdge && contrast(style.borderTopColor, ground(element)) < 3
      ? `${called} has an edge that is not seen`
      : '',
    hasText && contrast(style.color, ground(element)) < 4.5 ? `${called} has text that is not seen` : '',
    isControl && !hasRing(element) ? `${called} has no ring` : '',
  ].filter(Boolean);
};

const ground = (element: Element): string => {
  const { backgroundColor } = getComputedStyle(element);
  if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  const root = element.getRootNode();
  const above = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return above ? ground(above) : 'Canvas';
};

const hasRing = (element: HTMLElement): boolean => {
  if (element.matches(':disabled')) return true;
  element.focus();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
};
