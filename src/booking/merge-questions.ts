import type { Question } from './question.ts';

/** Several lists make one, in order; where two questions share a name the later one wins, in the earlier one's place. */
export const mergeQuestions = (...lists: readonly (readonly Question[])[]): readonly Question[] =>
  lists.flat().reduce<readonly Question[]>(place, []);

const place = (stood: readonly Question[], question: Question): readonly Question[] => {
  const names = new Set(namesOf([question]));
  let placed = false;
  const swap = (questions: readonly Question[]): readonly Question[] =>
    questions.flatMap((one) => {
      if (one.name === question.name && !placed) {
        placed = true;
        return [question];
      }
      if (names.has(one.name)) return [];
      return [one.questions ? { ...one, questions: swap(one.questions) } : one];
    });
  const swapped = swap(stood);
  return placed ? swapped : [...swapped, question];
};

const namesOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ name, questions: inside }) => [name, ...namesOf(inside ?? [])]);
