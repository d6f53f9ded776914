import { expect } from 'chai';
import { againstSchema, objectOf } from './against-schema.ts';
import { contract, examplesOf } from './contract.ts';

/** An endpoint as the contract's tests ask it; its status is the one that it means, wherever it says so. */
export interface Kept {
  readonly book: (body: unknown) => Promise<Told>;
  readonly bookByForm: (fields: URLSearchParams) => Promise<Told>;
  readonly availability: (ids: string) => Promise<Told>;
  readonly close: () => Promise<void>;
  /** It answers every form with 200. */
  readonly hidesFormStatus?: boolean;
}

export interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly body: unknown;
}

export interface How {
  /** It answers word by word as the contract's examples do. */
  readonly isExact?: boolean;
  /** Examples that never reach it: a service stands before it, which reads JSON itself. */
  readonly unreached?: readonly string[];
}

/** Sends every example of the contract, in its order, to an endpoint that knows its events. */
export const keepsTheContract = (
  name: string,
  open: () => Promise<Kept>,
  { isExact = false, unreached = [] }: How = {},
): void => {
  const reaching = (path: string) => examplesOf(path).filter((one) => !unreached.includes(one.name));
  const compared = (value: unknown): unknown => (isExact ? value : factsOf(value));

  describe(`${name}, asked as the contract says`, () => {
    let endpoint: Kept;
    before(async () => {
      endpoint = await open();
    });
    after(() => endpoint.close());

    for (const { name: example, sent, answer } of reaching('/bookings')) {
      it(`answers the example ${example}`, async () => {
        const told = await endpoint.book(sent);
        expect(answer, 'the contract gives an answer').not.to.equal(undefined);
        expect(compared(told.body), told.text).to.deep.equal(compared(answer?.value));
        expect(told.status).to.equal(answer?.status);
        if (isExact) expect(told.type).to.contain(answer?.mediaType);
        expect(againstSchema(told.body, answer?.schema, contract)).to.deep.equal([]);
      });
    }

    for (const { name: example, sent, answer } of reaching('/bookings/form')) {
      it(`answers the form ${example}`, async () => {
        const fields = new URLSearchParams();
        for (const [field, value] of Object.entries(objectOf(sent)))
          for (const one of Array.isArray(value) ? value : [value]) fields.append(field, String(one));
        const told = await endpoint.bookByForm(fields);
        if (!endpoint.hidesFormStatus) expect(told.status).to.equal(answer?.status);
        expect(told.type).to.contain('text/html');
        const words = String(answer?.value);
        expect(told.text).to.match(
          new RegExp(isExact ? words : words.replace(/^(\w{3}-)\w{4}$/, '$1[2-9A-Z]{4,5}')),
        );
      });
    }

    it('shows availability as it is after all of that', async () => {
      const { '200': ok } = objectOf(
        objectOf(objectOf(objectOf(contract['paths'])['/availability'])['get'])['responses'],
      );
      const { schema, example } = objectOf(objectOf(objectOf(ok)['content'])['application/json']);
      const { body } = await endpoint.availability('tea,swim');
      expect(compared(body)).to.deep.equal(compared(example));
      expect(againstSchema(body, schema, contract)).to.deep.equal([]);
    });
  });
};

/** Without what each endpoint says in its own words, makes up for itself, or reads from a clock. */
const factsOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(factsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['title', 'detail', 'reference', 'asOf', 'ok'].includes(key))
      .map(([key, member]) => [key, factsOf(member)]),
  );
};
