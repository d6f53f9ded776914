import { attributeType } from './elements.mjs';

/** Custom data for HTML in VS Code and editors like it (format 1.1): what can be written, and what it says. */
export const editorData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attributeType(attribute) === 'boolean' && { valueSet: 'v' }),
      ...(choices(attribute) && { values: choices(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** The same for JetBrains' editors, as web-types has it. */
export const webTypes = (elements, version) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'turnout',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ tag, description, attributes, slots, events, properties, parts, cssProperties }) => ({
          name: tag,
          description,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: attributeType(attribute) },
          })),
          slots: slots.map(({ name, description: told }) => ({ name, description: told })),
          js: {
            events: events.map(told),
            properties: properties.map((property) => ({ ...told(property), type: property.type?.text })),
          },
          css: { parts: parts.map(told), properties: cssProperties.map(told) },
        }),
      ),
    },
  },
});

const told = ({ name, description }) => ({ name, description });

/** The words that an attribute's type lists, where it lists any. */
const choices = ({ type }) => {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
  return words.length > 1 ? words : undefined;
};
