import type { Question } from '../booking/question.ts';
import type { Field } from './field.ts';
import { usual } from './usual.ts';

export type { Field, FieldState, Entries } from './field.ts';
export { givenIn } from './given.ts';

/** Every type of question that can be asked now: to add one, write its file and put it into `usual.ts` or `rare.ts`. */
const fields = new Map(usual.map((field) => [field.type, field]));

/** The field that asks questions of this type, if there is one. */
export const fieldFor = (type: Question['type']): Field | undefined => fields.get(type);

/** Fetches what it takes to ask questions of these types; until then some of them cannot be asked. */
export const fetchFields = async (types: readonly Question['type'][]): Promise<void> => {
  if (types.every((type) => fields.has(type))) return;
  const { rare } = await import('./rare.ts');
  for (const field of rare) fields.set(field.type, field);
};
