import type { Trouble } from '../page/trouble.ts';

/** An element that stands in the page's own code, or is drawn by one that does. */
interface Told extends Element {
  readonly contentOf?: Element;
}

/**
 * A tag that was never closed, or as `<event-booking />`, which HTML does not know, holds what follows it in the page:
 * nobody sees that once the events are there. Words between the tags may have headings, lists and a form of their own.
 */
export const swallowedTroubles = (told: Told): readonly Trouble[] => {
  const { contentOf: element = told } = told;
  // Of two joined elements the timetable tells it.
  if (told.localName === 'booking-form' && element !== told) return [];
  const [found] = [
    ...inside(element, ofThePage),
    ...(isOpenToTheEnd(element) ? inside(element, ofItsContent) : []),
  ];
  return found
    ? [{ code: 'no-end-tag', facts: { element: element.localName, holds: `<${found.localName}>` } }]
    : [];
};

const inside = (element: Element, selector: string): readonly Element[] =>
  [...element.querySelectorAll(selector)].filter((one) => element.contains(one.closest(meant)) === false);

/** There is one of it in a page, or it is ours: none of it stands in place of another. */
const ofThePage = 'main, nav, footer, event-booking, event-timetable, booking-form, [data-turnout]';
const ofItsContent = 'h1, h2, h3, h4, h5, h6, section, header, aside, hr, iframe, script[src*="turnout"]';

/** What was written into it (`turnout render`), an event that is marked up, and what a captcha brings. */
const meant = '[data-turnout-rendered], article, blockquote, dialog, [slot]';

/**
 * In a page that is written line by line the line's end after the last tag is the element's, where an end tag would have
 * left it to what is around.
 */
const isOpenToTheEnd = ({ previousSibling, nextSibling, lastChild }: Element): boolean =>
  !nextSibling && isLineEnd(previousSibling) && isLineEnd(lastChild);

const isLineEnd = (node: Node | null): boolean => node instanceof Text && /^[^\S\n]*\n\s*$/.test(node.data);
