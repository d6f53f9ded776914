import { textIn } from '../microdata.ts';

/** What an element says of one thing: its text or address, and what stands inside where it is a thing itself. */
export interface Property {
  readonly text: string;
  readonly element: Element;
  readonly inside?: Properties;
}

export interface Properties {
  /** By its name without a prefix, but for dates. */
  readonly get: (name: string) => readonly Property[];
}

/** Each class with a prefix is a property; what stands inside a thing of its own belongs to that (microformats2 parsing). */
export const propertiesOf = (item: Element, depth = 0): Properties => {
  const found = new Map<string, Property[]>();
  // What is still to be looked at, last first.
  const rest = [...item.children].reverse();
  for (let element = rest.pop(); element; element = rest.pop()) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    const isThing = classes.some((name) => /^h-[a-z]/.test(name));
    const inside = isThing && depth < deepest ? propertiesOf(element, depth + 1) : undefined;
    for (const name of new Set(classes)) {
      const [, kind, plain = ''] = /^(p|u|dt|e)-([a-z][a-z-]*)$/.exec(name) ?? [];
      if (!kind) continue;
      const key = kind === 'dt' ? name : plain;
      const text =
        kind === 'dt'
          ? (attributeOf(element) ?? (element.textContent ?? '').trim())
          : (inside?.get(kind === 'u' ? 'url' : 'name')[0]?.text ?? textOf(element, kind));
      found.set(key, [...(found.get(key) ?? []), { text, element, ...(inside && { inside }) }]);
    }
    if (!isThing) rest.push(...[...element.children].reverse());
  }
  imply(item, found);
  return { get: (name) => found.get(name) ?? [] };
};

const deepest = 4;

/** A thing whose parts have no names is named by its own words, and a link is its address. */
const imply = (item: Element, found: Map<string, Property[]>): void => {
  const links = [...item.children].filter((child) => child.getAttribute('href'));
  const address =
    item.getAttribute('href') ?? (links.length === 1 ? links[0]?.getAttribute('href') : undefined);
  if ([...found.keys()].every((name) => /^(?:url|photo|uid)$/.test(name)))
    found.set('name', [{ text: textOf(item, 'p'), element: item }]);
  if (!found.has('url') && address) found.set('url', [{ text: address, element: item }]);
};

/** Where a machine is meant to look first, by the kind of property and the element; else what people read. */
const textOf = (element: Element, kind: string): string => {
  const said =
    kind === 'u'
      ? (element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data'))
      : undefined;
  return (
    said ??
    valueClass(element) ??
    attributeOf(element) ??
    textIn(element)
      .replace(/ *\n[ \n]*/g, '\n')
      .trim()
  );
};

/** A value that stands in pieces inside (the value class pattern). */
const valueClass = (element: Element): string | undefined => {
  const parts = [...element.querySelectorAll('.value, .value-title')];
  return parts.length ? parts.map(partOf).join('') : undefined;
};

/** One piece of a value. */
export const partOf = (part: Element): string =>
  (part.classList.contains('value-title') ? part.getAttribute('title') : undefined) ??
  attributeOf(part) ??
  (part.textContent ?? '').trim();

/** What an element says besides its text. */
export const attributeOf = (element: Element): string | undefined => {
  const name = attributes.get(element.tagName.toLowerCase());
  return (name && element.getAttribute(name)) ?? undefined;
};

const attributes = new Map([
  ['abbr', 'title'],
  ['link', 'title'],
  ['data', 'value'],
  ['input', 'value'],
  ['img', 'alt'],
  ['area', 'alt'],
  ['time', 'datetime'],
  ['ins', 'datetime'],
  ['del', 'datetime'],
]);
