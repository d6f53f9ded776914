// The README's tables of what the elements offer, by their own doc comments.
import { table } from './markdown.mjs';

const order = ['event-booking', 'event-timetable', 'booking-form'];

/** Each table by its name, from a custom elements manifest. */
export const apiTables = (manifest) => {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => order.includes(tagName))
    .sort((one, other) => order.indexOf(one.tagName) - order.indexOf(other.tagName));
  const rows = (list, cells) =>
    together(elements.flatMap((element) => list(element).map((item) => [element.tagName, ...cells(item)])));
  const described = (list = []) => list.filter(({ name, description }) => name !== undefined && description);
  const members = (kind) => (element) =>
    described(element.members).filter(
      ({ privacy = 'public', type, attribute, ...member }) =>
        member.kind === kind &&
        privacy === 'public' &&
        !member.static &&
        !attribute &&
        // What an element draws is its own.
        !type?.text.includes('TemplateResult'),
    );
  return {
    attributes: table(
      ['attribute', 'on', 'what it says', 'without it'],
      rows(
        ({ attributes }) => described(attributes),
        ({ name, description, default: value }) => [code(name), description, value ? code(value) : ''],
      ),
    ),
    properties: table(
      ['property', 'on', 'what it holds'],
      rows(members('field'), ({ name, description }) => [code(`.${name}`), description]),
    ),
    methods: table(
      ['method', 'on', 'what it does'],
      rows(members('method'), ({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        description,
      ]),
    ),
    events: table(
      ['event', 'on', 'when'],
      rows(
        ({ events }) => described(events),
        ({ name, description }) => [code(name), description],
      ),
    ),
    slots: table(
      ['slot', 'on', 'what belongs there'],
      rows(
        ({ slots }) => described(slots),
        ({ name, description }) => [name ? code(name) : '(none)', description],
      ),
    ),
    parts: table(
      ['part', 'on', 'what it is'],
      rows(
        ({ cssParts }) => described(cssParts),
        ({ name, description }) => [code(name), description],
      ),
    ),
    'custom-properties': table(
      ['custom property', 'what it sets'],
      elements
        .flatMap(({ cssProperties }) => described(cssProperties))
        .map(({ name, description }) => [code(name), description]),
    ),
    states: table(
      ['state', 'on', 'when'],
      rows(
        ({ cssStates }) => described(cssStates),
        ({ name, description }) => [code(`:state(${name})`), description],
      ),
    ),
  };
};

/** What several elements say in the same words stands once: `[element, name, …]` becomes `[name, elements, …]`. */
const together = (rows) => {
  const once = new Map();
  for (const [element, name, ...rest] of rows) {
    const key = JSON.stringify([name, rest]);
    const row = once.get(key) ?? { name, rest, elements: [] };
    row.elements.push(element);
    once.set(key, row);
  }
  return [...once.values()].map(({ name, rest, elements }) => [name, told(elements), ...rest]);
};

const told = (elements) => (elements.length === order.length ? 'all three' : elements.map(code).join(' '));

const code = (text) => `\`${text.replace(/^'(.*)'$/, '$1')}\``;
