import { expect } from '@open-wc/testing';
import { Room } from '../../elements/room.ts';
import { Visitor } from '../../journeys/visitor.ts';
import { framed } from '../framed.ts';
import { confirmed, journey } from './journey.ts';

/** What is drawn in a hostile page with its form open, every element that has words of its own or is typed into. */
const drawn = async (name: string): Promise<{ page: Window; worded: readonly HTMLElement[] }> => {
  const room = await Room.open();
  const frame = await framed(
    `/demo/hostile/${name}.html?${new URLSearchParams({ action: room.bookings }).toString()}`,
  );
  const page = frame.contentWindow as Window;
  const visitor = new Visitor(page.document.documentElement);
  await visitor.choosesEvent('Swansea');
  await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
  const ours = visitor
    .all<HTMLElement>('*')
    .filter((element) => element.getRootNode() !== page.document && !element.matches('style, script'));
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const worded = ours.filter((element) => hasWords(element) || element.matches('input, textarea, select'));
  expect(worded.length).to.be.above(10);
  return { page, worded };
};

/** Each element, by what it is, with what its style says otherwise than it should. */
const otherwise = (
  page: Window,
  elements: readonly HTMLElement[],
  should: (style: CSSStyleDeclaration, element: HTMLElement) => readonly string[],
): readonly string[] =>
  elements.flatMap((element) =>
    should(page.getComputedStyle(element), element).map((wrong) => `<${element.localName}> ${wrong}`),
  );

describe('text in a page that is hostile', () => {
  it('takes typeface and colour from the page, and nothing that makes it hard to read', async () => {
    const { page, worded } = await drawn('inherited-text');
    const found = otherwise(page, worded, (style, element) => [
      ...(style.textTransform === 'none' ? [] : [`is in ${style.textTransform}`]),
      ...(/^(?:normal|0px)$/.test(style.letterSpacing) ? [] : [`has letters ${style.letterSpacing} apart`]),
      ...(/^(?:normal|0px)$/.test(style.wordSpacing) ? [] : [`has words ${style.wordSpacing} apart`]),
      ...(style.textIndent === '0px' ? [] : [`begins ${style.textIndent} in`]),
      ...(/nowrap/.test(style.whiteSpace) && !element.matches('.visually-hidden') ? ['does not wrap'] : []),
      ...(style.wordBreak === 'break-all' ? ['breaks within words'] : []),
      ...(style.fontStyle === 'italic' ? ['leans'] : []),
      ...(style.cursor === 'none' ? ['hides the pointer'] : []),
      ...(style.textAlign === 'right' ? ['stands at the right'] : []),
      ...(style.userSelect === 'none' && !element.matches('button') ? ['cannot be copied'] : []),
    ]);
    expect(found).to.deep.equal([]);
  });

  it('is no smaller than the page’s own, and what is typed never under 16 px, which makes a telephone zoom', async () => {
    const { page, worded } = await drawn('small-root');
    const found = otherwise(page, worded, ({ fontSize }, element) => {
      const size = parseFloat(fontSize);
      const least = element.matches('input, textarea, select') ? 16 : 12;
      return size < least ? [`has ${fontSize}`] : [];
    });
    expect(found).to.deep.equal([]);
  });

  it('in fields and on buttons has the typeface of the words around it', async () => {
    const { page, worded } = await drawn('inherited-text');
    const own = page.getComputedStyle(page.document.body).fontFamily;
    const pressedOrTyped = worded.filter((element) => element.matches('input, textarea, select, button'));
    expect(pressedOrTyped.length).to.be.above(2);
    for (const element of pressedOrTyped)
      expect(page.getComputedStyle(element).fontFamily, element.localName).to.equal(own);
  });

  it('that must be copied letter by letter is kept from being translated', async () => {
    const room = await Room.open();
    const frame = await framed(
      `/demo/hostile/translated.html?${new URLSearchParams({ action: room.bookings }).toString()}`,
    );
    const { document } = frame.contentWindow as Window;
    const visitor = new Visitor(document.documentElement);
    expect(await journey(visitor, document)).to.equal(confirmed);
    const exact = visitor.all<HTMLElement>('[part~=reference], a[href^="mailto:"]:not([href^="mailto:?"])');
    expect(exact.map(({ localName }) => localName)).to.include('strong');
    expect(exact.filter(({ translate }) => translate).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});
