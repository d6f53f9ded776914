/**
 * What does not fit into a page: what is wider than its box, what stands out of the page, and what is cut off. Text for
 * ears alone is small on purpose; what is typed scrolls in its field.
 */
export const lossesIn = (page: HTMLElement): readonly string[] => {
  const { left, right } = page.getBoundingClientRect();
  return shownIn(page).flatMap((element) => {
    const box = element.getBoundingClientRect();
    const { display, overflowX, overflowY } = getComputedStyle(element);
    if (display === 'contents') return [];
    const losses = [
      box.left < left - tolerance || box.right > right + tolerance ? 'stands out of the page' : '',
      ...(element.matches('input, select, textarea')
        ? []
        : [
            isWider(element) ? 'is wider than its box' : '',
            cuts(overflowX) && isWider(element) ? 'is cut off at its side' : '',
            cuts(overflowY) && isHigher(element) ? 'is cut off below' : '',
          ]),
    ];
    return losses.flatMap((loss) => (loss ? `${describe(element)} ${loss}` : []));
  });
};

/** What moves by itself, whether the visitor asked for less motion or not. */
export const movesIn = (page: HTMLElement): readonly string[] =>
  shownIn(page).flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const isStill = animationName === 'none' && transitionDuration === '0s' && scrollBehavior === 'auto';
    return isStill ? [] : `${describe(element)} moves`;
  });

/** What can be pressed and is smaller than a fingertip (WCAG 2.2, 2.5.8), but for a link within a sentence. */
export const smallTargetsIn = (page: HTMLElement): readonly string[] =>
  shownIn(page)
    .filter((element) => element.matches('a[href], button, input, select, textarea, summary'))
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSmall = width < least - 0.01 || height < least - 0.01;
      return isSmall ? `${describe(element)} is ${Math.round(width)} by ${Math.round(height)}` : [];
    });

const least = 24; /* CSS pixels */

/** Browsers round boxes by themselves. */
const tolerance = 1;

const isWider = (element: Element): boolean =>
  element.clientWidth > 0 && element.scrollWidth > element.clientWidth + tolerance;

const isHigher = (element: Element): boolean => element.scrollHeight > element.clientHeight + tolerance;

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Everything that is seen, in every tree below. */
export const shownIn = (root: ParentNode): readonly HTMLElement[] =>
  [...root.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || child.matches('.hidden, style, script')) return [];
    const isShown = child.getClientRects().length > 0 || getComputedStyle(child).display === 'contents';
    if (!isShown) return [];
    return [child, ...shownIn(child.shadowRoot ?? child)];
  });

const isInSentence = (element: Element): boolean =>
  element.localName === 'a' &&
  getComputedStyle(element).display === 'inline' &&
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );

const describe = (element: Element): string =>
  `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> “${(
    element.textContent ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40)}”`;
