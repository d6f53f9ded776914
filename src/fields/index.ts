import type { CSSResult } from 'lit';
import type { Question } from '../booking/question.ts';
import type { Field } from './field.ts';
import { usual } from './usual.ts';

export type { Field, FieldState, Entries } from './field.ts';
export { givenIn } from './given.ts';

const kindOf = ({ type, more }: Pick<Field, 'type' | 'more'>): string => (more ? `${type}+` : type);

const kindsOf = (fields: readonly Field[]): (readonly [string, Field])[] =>
  fields.map((field) => [kindOf(field), field] as const);

/** Everything that can be asked now: to add a type, write its file and put it into `usual.ts` or `rare.ts`. */
const fields = new Map(kindsOf(usual));

/** The field that asks this question, if there is one; it is the same for as long as the question is. */
export const fieldFor = (question: Question): Field | undefined => fields.get(kindOfQuestion(question));

/** Fetches what it takes to ask these questions, and the styles that come with it; until then some cannot be asked. */
export const fetchFields = async (
  questions: readonly Question[],
  language = 'en',
): Promise<readonly CSSResult[]> => {
  const known = new Map(kindsOf(usual));
  if (questions.every((question) => known.has(kindOfQuestion(question)))) return [];
  const { rare, rareStyles, learn } = await import('./rare.ts');
  await learn(language);
  for (const [kind, field] of kindsOf(rare)) fields.set(kind, field);
  return [rareStyles];
};

/** A limit that is counted, and options that need more than a label, are asked by fields of their own. */
const kindOfQuestion = ({ type, maxLength, options = [] }: Question): string =>
  kindOf({
    type,
    more:
      type === 'textarea'
        ? !!maxLength
        : type === 'radio' &&
          options.some(({ hint, other, remaining }) => hint || other || remaining !== undefined),
  });
