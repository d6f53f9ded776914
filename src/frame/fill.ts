import type { Described } from './described-in.ts';

/**
 * Puts the element that was described into a page, with what stands there as its fallback; where something was refused,
 * says so in its place.
 */
export const fill = (page: Document, { element: name, attributes, refused }: Described): void => {
  const fallback = [...page.body.childNodes];
  if (refused.length > 0) {
    const said = page.createElement('p');
    said.textContent = `This page may not use another site’s address (${refused.join(', ')}). Whoever looks after embed.html can list that site in its <meta name="turnout-allow">.`;
    page.body.append(said);
    return;
  }
  const element = page.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  element.append(...fallback);
  page.body.append(element);
};

/** The sites that the page itself lists. */
export const listedIn = (page: Document): readonly string[] =>
  [...page.querySelectorAll<HTMLMetaElement>('meta[name="turnout-allow"]')].flatMap(({ content }) =>
    content.split(/\s+/).filter(Boolean),
  );
