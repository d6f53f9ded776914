import type { Question } from '../../../booking/question.ts';

/** Which kind of place is asked before how many, in whatever group that stands; where that is not asked, last. */
export const beforePlaces = (
  questions: readonly Question[],
  kinds: readonly Question[],
): readonly Question[] =>
  questions.some(holdsPlaces)
    ? questions.flatMap((question) =>
        question.name === 'places'
          ? [...kinds, question]
          : holdsPlaces(question)
            ? [{ ...question, questions: beforePlaces(question.questions ?? [], kinds) }]
            : [question],
      )
    : [...questions, ...kinds];

const holdsPlaces = ({ name, questions = [] }: Question): boolean =>
  name === 'places' || questions.some(holdsPlaces);
