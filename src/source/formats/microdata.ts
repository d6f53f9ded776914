import { readDocument } from '../document.ts';
import type { About, Read } from '../format.ts';
import type { Loose } from '../value.ts';
import { nothing } from './json-ld.ts';
import { nothingGiven } from './scripts.ts';

/** HTML's microdata is put into the shape of JSON-LD, and then read like it (WHATWG HTML, 5, Microdata). */
export const readMicrodata = (root: ParentNode, about: About): Read => {
  const items = [...root.querySelectorAll('[itemscope][itemtype]:not([itemprop])')];
  const document = items.map((item) => itemOf(item, root, 0));
  return document.length ? readDocument(document, about, 'microdata') : nothing(nothingGiven);
};

/** Each property is the list of its values, in the order of the page. */
const itemOf = (item: Element, root: ParentNode, depth: number): Loose => {
  const properties = new Map<string, unknown[]>([['@type', words(item, 'itemtype')]]);
  const id = item.getAttribute('itemid');
  if (id) properties.set('@id', [id]);
  const referred = words(item, 'itemref').flatMap((name) => [
    ...root.querySelectorAll(`[id="${CSS.escape(name)}"]`),
  ]);
  // What is still to be looked at, last first.
  const rest = [...item.children, ...referred].reverse();
  const seen = new Set<Element>([item]);
  for (let element = rest.pop(); element; element = rest.pop()) {
    if (seen.has(element)) continue;
    seen.add(element);
    const names = words(element, 'itemprop');
    const scoped = element.hasAttribute('itemscope');
    const value =
      names.length && (scoped ? depth < deepest && itemOf(element, root, depth + 1) : valueOf(element));
    for (const name of names) properties.set(name, [...(properties.get(name) ?? []), value]);
    if (!scoped) rest.push(...[...element.children].reverse());
  }
  return Object.fromEntries(properties);
};

const deepest = 8;

const words = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);

/** Any element may carry `content`; a link is its address, a time is its date, and anything else is what it says. */
const valueOf = (element: Element): string =>
  ['content', 'datetime', 'href', 'src', 'value', 'data']
    .map((attribute) => element.getAttribute(attribute))
    .find((value) => value !== null) ?? textIn(element).replace(/ *\n[ \n]*/g, '\n');

/** The words of an element as they are shown, block by block. */
export const textIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!isElement(node)) return node.nodeType === 3 ? (node.nodeValue ?? '').replace(/\s+/g, ' ') : '';
      if (/^(?:script|style|template)$/i.test(node.tagName)) return '';
      return /^(?:br|p|div|li|tr|h\d)$/i.test(node.tagName) ? `\n${textIn(node)}` : textIn(node);
    })
    .join('');

const isElement = (node: Node): node is Element => node.nodeType === 1;
