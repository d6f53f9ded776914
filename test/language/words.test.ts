import { expect } from 'chai';
import { languages as fieldLanguages } from '../../src/language/fields/index.ts';
import { languages as formLanguages } from '../../src/language/form/index.ts';
import { languages as moreQuestionLanguages } from '../../src/language/more-questions/index.ts';
import { languages as peopleLanguages } from '../../src/language/people/index.ts';
import { languages as placeKindLanguages } from '../../src/language/place-kinds/index.ts';
import { languages as problemLanguages } from '../../src/language/problems/index.ts';
import { languages as detailLanguages } from '../../src/language/details/index.ts';
import { languages as stepLanguages } from '../../src/language/steps/index.ts';
import { languages as questionLanguages } from '../../src/language/questions/index.ts';
import { languages as receiptLanguages } from '../../src/language/receipt/index.ts';
import { languages as replyLanguages } from '../../src/language/reply/index.ts';
import { languages as severalLanguages } from '../../src/language/several/index.ts';
import { languages as timetableLanguages } from '../../src/language/timetable/index.ts';

const registries = {
  receipt: receiptLanguages,
  timetable: timetableLanguages,
  details: detailLanguages,
  form: formLanguages,
  questions: questionLanguages,
  more: moreQuestionLanguages,
  people: peopleLanguages,
  placeKinds: placeKindLanguages,
  fields: fieldLanguages,
  problems: problemLanguages,
  steps: stepLanguages,
  reply: replyLanguages,
  several: severalLanguages,
};

const upToTwelve = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const counted = new Set([
  'eventCount',
  'placesLeft',
  'capacity',
  'fewLeft',
  'waiting',
  'submit',
  'busy',
  'charactersLeft',
  'charactersOver',
  'fileUpTo',
  'person',
  'personNext',
  'remove',
  'title',
  'goOn',
  'sending',
  'bookFewer',
  'position',
]);

const isFunction = (value: unknown): value is (...facts: readonly unknown[]) => unknown =>
  typeof value === 'function';

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Every word with the path to it, as it is said of 0 to 12 things. */
const said = (words: unknown, kind: string, path = ''): readonly (readonly [string, unknown])[] => {
  if (isRecord(words))
    return Object.keys(words).flatMap((name) => said(words[name], kind, `${path}.${name}`));
  if (!isFunction(words)) return [[path, words]];
  return upToTwelve.map((n): readonly [string, unknown] => {
    if (kind === 'problems')
      return [
        path,
        words({ label: 'Name', type: 'text', reason: 'We need it', min: n, max: n, remaining: n }),
      ];
    return [path, counted.has(path.split('.').at(-1) ?? '') ? words(n, n) : words('One', 'two', 'three')];
  });
};

const paths = (words: unknown, kind: string): readonly string[] =>
  [...new Set(said(words, kind).map(([path]) => path))].sort();

const wordsOf = (catalogue: unknown): unknown =>
  isRecord(catalogue) && 'words' in catalogue ? catalogue.words : catalogue;

for (const kind of [
  'timetable',
  'details',
  'form',
  'problems',
  'questions',
  'more',
  'people',
  'steps',
  'receipt',
  'fields',
] as const) {
  const registry = registries[kind];
  describe(`The words of the ${kind}`, () => {
    for (const tag of Object.keys(registry)) {
      const load = async (language: string): Promise<unknown> => wordsOf(await registry[language]?.());

      it(`are all there in ${tag}, and no others`, async () => {
        expect(paths(await load(tag), kind)).to.deep.equal(paths(await load('en'), kind));
      });

      it(`are words in ${tag}, for 0 to 12 of anything`, async () => {
        for (const [path, text] of said(await load(tag), kind)) {
          expect(text, path).to.be.a('string');
          expect(String(text).trim(), path).to.equal(String(text));
          expect(text, path).to.not.equal('');
          expect(String(text), path).to.not.match(/undefined|NaN|null|\[object/);
        }
      });

      it(`hold no markup in ${tag}`, async () => {
        for (const [path, text] of said(await load(tag), kind))
          expect(text, path).to.not.match(/[<>&]|\{\{|\$\{/);
      });

      it(`use the quotation marks of print in ${tag}`, async () => {
        for (const [path, text] of said(await load(tag), kind)) expect(text, path).to.not.match(/['"`]/);
      });

      it(`name their language ${tag}`, async () => {
        const catalogue: unknown = await registry[tag]?.();
        if (isRecord(catalogue) && 'words' in catalogue) expect(catalogue['language']).to.equal(tag);
      });
    }
  });
}

describe('A problem without the facts that a service should have sent', () => {
  for (const tag of Object.keys(problemLanguages))
    it(`is said in ${tag} without them`, async () => {
      const { words } = (await problemLanguages[tag]?.()) ?? {};
      for (const code of ['too-many-places', 'insufficient-capacity', 'sold-out', 'booking-closed'] as const)
        expect(words?.[code]({ label: '', type: '' }), code)
          .to.be.a('string')
          .and.not.match(/undefined|NaN/);
    });
});
