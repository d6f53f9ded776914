import type { Trouble } from '../page/trouble.ts';

/** An element that stands in the page's own code, or is drawn by one that does. */
interface Told extends Element {
  readonly contentOf?: Element;
}

/**
 * Editors of texts put a paragraph around what they do not know. A paragraph cannot hold another (WHATWG HTML, 13.2.6.4.7):
 * words that were written between the tags as paragraphs or lists then stand behind, for good.
 */
export const paragraphTroubles = (told: Told): readonly Trouble[] => {
  const { contentOf: element = told } = told;
  // Of two joined elements the timetable tells it.
  if (told.localName === 'booking-form' && element !== told) return [];
  return element.parentElement?.localName === 'p' && !hasWords(element)
    ? [{ code: 'in-a-paragraph', facts: { element: element.localName } }]
    : [];
};

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => !(node instanceof HTMLScriptElement) && node.textContent?.trim());
