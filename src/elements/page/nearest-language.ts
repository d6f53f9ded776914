/** The language an element stands in: the nearest `lang`, climbing out of shadow roots; English where none is said. */
export const nearestLanguage = (element: Element): string => {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const said = at.closest('[lang]')?.getAttribute('lang');
    if (said) return said;
  }
  return 'en';
};

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
