/** The elements of a custom elements manifest, with what a page may write on each: `{ tag, name, description, attributes, properties, events, parts, cssProperties, slots }`. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declared) => ({
      tag: declared.tagName,
      name: declared.name,
      description: firstSentence(declared.description),
      attributes: described(declared.attributes),
      properties: described(declared.members).filter(isProperty),
      events: described(declared.events),
      parts: described(declared.cssParts),
      cssProperties: described(declared.cssProperties),
      slots: declared.slots ?? [],
    }))
    .sort((one, other) => one.tag.localeCompare(other.tag));

const described = (list = []) => list.filter(({ name, description }) => name !== undefined && description);

/** What may be set from outside; what an element draws, and what only a joined element sets, is not. */
const isProperty = ({ kind, privacy = 'public', static: isStatic, readonly, type }) =>
  kind === 'field' &&
  privacy === 'public' &&
  !isStatic &&
  !readonly &&
  !type?.text.includes('TemplateResult');

const firstSentence = (text = '') => /^[^.]*\./.exec(text.replace(/\s+/g, ' '))?.[0] ?? text;

/** What an attribute's text may be, as TypeScript has it. */
export const attributeType = ({ type }) =>
  type?.text.includes('boolean') ? 'boolean' : type?.text.includes('number') ? 'number | string' : 'string';

/** The comment above a member. */
export const comment = ({ description }) =>
  `/** ${description.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;
