import type { Question, When } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';
import { remembered } from '../remembered.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { Place } from './place-of.ts';

/**
 * Whether what is typed shows nowhere but in its own input, so that no key of it has to be read or drawn: nothing is wrong or
 * offered, and neither a condition, a count nor the form's own words look at it. The input keeps it; it is read when it is left.
 */
export const isQuiet = ({ type, target }: Event, place: Place | undefined, sheet: AnswerSheet): boolean =>
  type === 'input' &&
  sheet.touched &&
  sheet.problems.length === 0 &&
  place !== undefined &&
  isTyped(target) &&
  !readIn(sheet.questions).has(place.question);

/** What is picked changes once, where what is typed changes at each key. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(?:radio|checkbox|file)$/.test(target.type));

/** The names of the questions whose answers something else looks at. */
const readIn = remembered((questions: readonly Question[]): ReadonlySet<string> => {
  const all = leaves(questions);
  const each = all.filter(({ each }) => each);
  return new Set([
    'places',
    ...conditionsIn(questions).flatMap(namesIn),
    ...all.filter(({ type, maxLength }) => type === 'textarea' && maxLength).map(({ name }) => name),
    // One person may answer as another did, and the first is who books.
    ...(each.length > 0 ? ['name', ...each.map(({ name }) => name)] : []),
  ]);
});

const conditionsIn = (questions: readonly Question[]): readonly When[] =>
  questions.flatMap(({ when, questions: inside = [] }) => [...(when ? [when] : []), ...conditionsIn(inside)]);

const namesIn = (when: When): readonly string[] => {
  if ('all' in when) return when.all.flatMap(namesIn);
  if ('any' in when) return when.any.flatMap(namesIn);
  return 'not' in when ? namesIn(when.not) : [when.question];
};
