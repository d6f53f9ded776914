import { attributeType, comment } from './elements.mjs';

/** An interface of everything that a template may set on an element; `listener` names a DOM event as the framework does. */
export const props = ({ name, attributes, properties, events }, listener) => {
  const taken = new Set(properties.map((property) => property.name));
  const members = [
    ...properties.map((property) => [property, property.name, `turnout.${name}['${property.name}']`]),
    ...attributes
      .filter((attribute) => !taken.has(attribute.name))
      .map((attribute) => [attribute, attribute.name, attributeType(attribute)]),
    ...events.map((event) => [event, listener(event.name), `((e: turnout.${event.type.text}) => void)`]),
  ];
  const lines = members.map(([told, key, type]) => `  ${comment(told)}\n  '${key}'?: ${type} | undefined;`);
  return `\ninterface ${name}Props {\n${lines.join('\n')}\n}\n`;
};
