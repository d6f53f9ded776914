/**
 * What in a value is not as a JSON Schema says, as far as the contract uses JSON Schema; a word that is not known here
 * is a mistake too, so that none is written in vain.
 */
export const againstSchema = (
  value: unknown,
  schema: unknown,
  document: unknown,
  at = '#',
): readonly string[] => {
  const rules = Object.entries(objectOf(schema));
  return rules.flatMap(([word, rule]) => {
    const judge = words[word];
    if (!judge) return described.has(word) ? [] : [`${at}: the schema says ${word}, which is not known`];
    return judge({ value, rule, schema: objectOf(schema), document, at });
  });
};

/** Follows a JSON Pointer of the document (RFC 6901). */
export const resolve = (document: unknown, reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => objectOf(value)[key.replaceAll('~1', '/')], document);

export const objectOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

interface Case {
  readonly value: unknown;
  readonly rule: unknown;
  readonly schema: { readonly [key: string]: unknown };
  readonly document: unknown;
  readonly at: string;
}

const described = new Set(['description', 'minItems', 'maxProperties']);

const wrongUnless = (isRight: boolean, at: string, why: string): readonly string[] =>
  isRight ? [] : [`${at}: ${why}`];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds: { readonly [name: string]: (value: unknown) => boolean } = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** A rule about text holds for text alone, and so with numbers and lists. */
const words: { readonly [word: string]: (one: Case) => readonly string[] } = {
  $ref: ({ value, rule, document, at }) =>
    againstSchema(value, resolve(document, String(rule)), document, at),
  type: ({ value, rule, at }) =>
    wrongUnless(
      (Array.isArray(rule) ? rule : [rule]).some((kind) => kinds[String(kind)]?.(value)),
      at,
      `is not ${rule}`,
    ),
  const: ({ value, rule, at }) => wrongUnless(value === rule, at, `is not ${rule}`),
  enum: ({ value, rule, at }) => wrongUnless(listOf(rule).includes(value), at, `is none of ${rule}`),
  pattern: ({ value, rule, at }) =>
    wrongUnless(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value), at, `is not ${rule}`),
  minLength: ({ value, rule, at }) =>
    wrongUnless(typeof value !== 'string' || value.length >= Number(rule), at, 'is too short'),
  maxLength: ({ value, rule, at }) =>
    wrongUnless(typeof value !== 'string' || value.length <= Number(rule), at, 'is too long'),
  minimum: ({ value, rule, at }) =>
    wrongUnless(typeof value !== 'number' || value >= Number(rule), at, 'is too small'),
  maximum: ({ value, rule, at }) =>
    wrongUnless(typeof value !== 'number' || value <= Number(rule), at, 'is too large'),
  maxItems: ({ value, rule, at }) => wrongUnless(listOf(value).length <= Number(rule), at, 'is too long'),
  required: ({ value, rule, at }) =>
    listOf(rule)
      .filter((key) => isRecord(value) && !Object.hasOwn(objectOf(value), String(key)))
      .map((key) => `${at}: has no ${key}`),
  properties: ({ value, rule, document, at }) =>
    Object.entries(objectOf(rule)).flatMap(([key, schema]) =>
      Object.hasOwn(objectOf(value), key)
        ? againstSchema(objectOf(value)[key], schema, document, `${at}/${key}`)
        : [],
    ),
  propertyNames: ({ value, rule, document, at }) =>
    isRecord(value)
      ? Object.keys(objectOf(value)).flatMap((key) => againstSchema(key, rule, document, `${at}/${key}`))
      : [],
  additionalProperties: ({ value, rule, schema, document, at }) =>
    isRecord(value)
      ? Object.entries(objectOf(value)).flatMap(([key, member]) =>
          Object.hasOwn(objectOf(schema['properties']), key)
            ? []
            : againstSchema(member, rule, document, `${at}/${key}`),
        )
      : [],
  items: ({ value, rule, document, at }) =>
    listOf(value).flatMap((item, index) => againstSchema(item, rule, document, `${at}/${index}`)),
  oneOf: ({ value, rule, document, at }) =>
    wrongUnless(
      listOf(rule).filter((schema) => againstSchema(value, schema, document, at).length === 0).length === 1,
      at,
      'is not exactly one of what it may be',
    ),
};
