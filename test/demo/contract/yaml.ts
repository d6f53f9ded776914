import { parsers } from 'prettier/plugins/yaml';
import type { ParserOptions } from 'prettier';

/**
 * Reads as much of YAML as the contract is written in: mappings, lists, text in every style, numbers, true and null.
 *
 * The formatter brings a parser of YAML along; this turns its tree into values, and throws at what it does not know.
 */
export const readYaml = (text: string): unknown => {
  const options: Partial<ParserOptions> = {};
  const document = child(child(parse(text, options), 'document'), 'documentBody');
  return valueOf(childrenOf(document)[0]);
};

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

const parse = (text: string, options: object): unknown =>
  Reflect.apply(parsers.yaml.parse, undefined, [text, options]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (value: unknown): readonly Node[] =>
  isNode(value) ? (value.children ?? []).filter(isNode) : [];

const child = (value: unknown, type: string): Node | undefined =>
  childrenOf(value).find((one) => one.type === type);

const valueOf = (node: Node | undefined): unknown => {
  if (!node) return null;
  switch (node.type) {
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(
        childrenOf(node).map((item) => [
          String(valueOf(childrenOf(child(item, 'mappingKey'))[0])),
          valueOf(childrenOf(child(item, 'mappingValue'))[0]),
        ]),
      );
    case 'sequence':
    case 'flowSequence':
      return childrenOf(node).map((item) => valueOf(childrenOf(item)[0]));
    case 'plain':
      return plainValue(String(node.value));
    case 'quoteDouble':
    case 'quoteSingle':
    case 'blockLiteral':
    case 'blockFolded':
      return String(node.value);
    default:
      throw new Error(`The contract holds ${node.type}, which is not read here.`);
  }
};

/** The core schema of YAML 1.2, section 10.3.2. */
const plainValue = (text: string): unknown => {
  if (/^(null|~|)$/.test(text)) return null;
  if (/^(true|false)$/.test(text)) return text === 'true';
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
};
