import { devtools } from './devtools.ts';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** What Chromium tells a screen reader of the page: a line for each thing, with its role, name, description and states. */
export const treeOf = async (): Promise<string> => {
  const answer = await devtools<{ readonly nodes: readonly AxNode[] }>('Accessibility.getFullAXTree');
  const nodes = new Map((answer?.nodes ?? []).map((node) => [node.nodeId, node]));
  const main = [...nodes.values()].find(({ role }) => role?.value === 'main');
  return main ? linesOf(main, nodes, '').join('\n') : '';
};

const linesOf = (node: AxNode, nodes: ReadonlyMap<string, AxNode>, indent: string): readonly string[] => {
  const role = String(node.role?.value ?? '');
  const isEmpty = role === 'StaticText' && !stable(String(node.name?.value ?? ''));
  const isSaid = !node.ignored && !silent.has(role) && !isEmpty;
  if (ofAnother.has(role)) return [];
  const inside = named.has(role) ? indentless : isSaid ? `${indent}  ` : indent;
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? []);
  const below = inside === indentless ? [] : children.flatMap((child) => linesOf(child, nodes, inside));
  return isSaid ? [`${indent}${describe(node, role)}`, ...below] : below;
};

/** Not followed further: the name says it all. */
const indentless = '-';

const describe = (node: AxNode, role: string): string => {
  const name = String(node.name?.value ?? '');
  const description = String(node.description?.value ?? '');
  const states = (node.properties ?? [])
    .filter(({ name, value }) => telling.has(name) && value.value !== false && value.value !== 'false')
    .map(({ name, value }) => (name === 'live' ? `live ${String(value.value)}` : name));
  return [
    role === 'StaticText' ? 'text' : role,
    name && `“${stable(name)}”`,
    ...states,
    description && `(${stable(description)})`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** What is another at each run: references, and times of day. */
const stable = (text: string): string =>
  text
    .replace(/REF-[0-9A-F]{6}/g, 'REF-…')
    .replace(/\b\d{1,2}(?:[:.]\d{2})?[ap]m\b/g, '…')
    .replace(/\s+/g, ' ')
    .trim();

const telling = new Set(['checked', 'disabled', 'expanded', 'invalid', 'required', 'live']);

const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTableRow']);

/** Said with the field that they are for. */
const ofAnother = new Set(['LabelText', 'Legend']);

/** Their name is made of what is in them. */
const named = new Set([
  'heading',
  'term',
  'link',
  'button',
  'StaticText',
  'textbox',
  'spinbutton',
  'radio',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
]);
