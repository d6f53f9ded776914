import type { Trouble } from '../page/trouble.ts';

/** An element that stands in the page's own code, or is drawn by one that does. */
interface Told extends Element {
  readonly contentOf?: Element;
}

/**
 * A rule of the page's hides the element, where nobody wrote `hidden`: nothing of it is seen, nor of this notice, so
 * that the console alone can say it. What hides something around it may be a tab or a drawer, and is meant.
 */
export const hiddenTroubles = (told: Told): readonly Trouble[] => {
  const { contentOf: element = told } = told;
  // Of two joined elements the timetable tells it.
  if (told.localName === 'booking-form' && element !== told) return [];
  const { hidden, style } = element as HTMLElement;
  const isMeant = hidden || style.display === 'none';
  return !isMeant && getComputedStyle(element).display === 'none'
    ? [{ code: 'hidden-by-style', facts: { element: element.localName } }]
    : [];
};
