import type { Answer, Answers, Question } from './question.ts';
import { asked } from './asked.ts';

/** The most people one form asks about, each on their own. */
export const mostPeople = 20;

/** Everything that was answered: once for the booking, and once for each person who comes, in order. */
export interface Given {
  readonly answers: Answers;
  readonly people: readonly Answers[];
}

/** One question put once. */
export interface Turn {
  readonly question: Question;
  /** Which person it is put to, counted from 0; absent where it is asked once. */
  readonly person?: number;
  readonly answer: Answer | undefined;
}

/**
 * Every question in the order in which it is put, with its answer: what is not asked is not there.
 *
 * Neighbouring questions that are asked for each person make a round: all of them to the first person, then all of
 * them to the next. A person's conditions may speak of the booking's own answers too.
 */
export const turns = (questions: readonly Question[], { answers, people }: Given): readonly Turn[] => {
  const once = namesOf(asked(questions, answers));
  const rounds = people.map((person) => ({
    person,
    names: namesOf(asked(questions, { ...answers, ...person })),
  }));
  const result: Turn[] = [];
  let round: Question[] = [];
  const putRound = (): void => {
    rounds.forEach(({ person, names }, index) => {
      for (const question of round) {
        if (names.has(question.name)) {
          result.push({ question, person: index, answer: person[question.name] });
        }
      }
    });
    round = [];
  };
  for (const question of leaves(questions)) {
    if (question.each) {
      round.push(question);
    } else {
      putRound();
      if (once.has(question.name)) result.push({ question, answer: answers[question.name] });
    }
  }
  putRound();
  return result;
};

/** The questions that can be answered, out of their groups; what a group says of itself holds for what is in it. */
export const leaves = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) =>
    question.type === 'note'
      ? []
      : question.type === 'group'
        ? leaves(question.questions ?? []).map((inner) => ({
            ...inner,
            ...(question.each && { each: true }),
            ...(question.sensitive && { sensitive: true }),
          }))
        : [question],
  );

const namesOf = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(leaves(questions).map(({ name }) => name));
