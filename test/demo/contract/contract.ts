import { readFileSync } from 'node:fs';
import { objectOf, resolve } from './against-schema.ts';
import { readYaml } from './yaml.ts';

/** The contract as it is published. */
export const contract = objectOf(readYaml(readFileSync('demo/endpoint/openapi.yaml', 'utf8')));

/** The events that its examples are about. */
export const exampleEvents: readonly object[] = listOfObjects(objectOf(contract['x-events'])['events']);

export interface Vector {
  readonly name: string;
  /** The body as it is sent. */
  readonly text: string;
  readonly canonical: string;
}

/** What "the same booking" means, for every language that an endpoint is written in. */
export const vectors: readonly Vector[] = listOfObjects(objectOf(contract['x-same-booking'])['vectors']).map(
  (one) => {
    const { name, text, booking, canonical } = objectOf(one);
    return {
      name: String(name),
      text: typeof text === 'string' ? text : JSON.stringify(booking),
      canonical: String(canonical),
    };
  },
);

/** One thing that the contract says is asked, and what it says is answered. */
export interface Example {
  readonly name: string;
  readonly mediaType: string;
  readonly sent: unknown;
  /** Absent: the contract forgot to say. */
  readonly answer?: Answered | undefined;
}

export interface Answered {
  readonly status: number;
  readonly mediaType: string;
  readonly schema: unknown;
  readonly value: unknown;
}

/** The examples of an address to which one posts, in their order; an answer stands under the name of its request. */
export const examplesOf = (path: string): readonly Example[] => {
  const post = objectOf(objectOf(objectOf(contract['paths'])[path])['post']);
  const answers = new Map(answersIn(post));
  return contentOf(post['requestBody']).flatMap(({ mediaType, examples }) =>
    examples.map(([name, sent]) => ({ name, mediaType, sent, answer: answers.get(name) })),
  );
};

/** Every example of an answer with its schema, whether something is sent for it or not. */
export const answersIn = (operation: { readonly [key: string]: unknown }): readonly [string, Answered][] =>
  Object.entries(objectOf(operation['responses'])).flatMap(([status, response]) =>
    contentOf(response).flatMap(({ mediaType, schema, examples }) =>
      examples.map(([name, value]): [string, Answered] => [
        name,
        { status: Number(status), mediaType, schema, value },
      ]),
    ),
  );

const contentOf = (of: unknown) =>
  Object.entries(objectOf(objectOf(followed(of))['content'])).map(([mediaType, content]) => {
    const { schema, examples } = objectOf(content);
    return {
      mediaType,
      schema,
      examples: Object.entries(objectOf(examples)).map(([name, example]): [string, unknown] => [
        name,
        objectOf(followed(example))['value'],
      ]),
    };
  });

const followed = (value: unknown): unknown => {
  const { $ref } = objectOf(value);
  return typeof $ref === 'string' ? resolve(contract, $ref) : value;
};

function listOfObjects(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
