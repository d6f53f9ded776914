import type { Question } from '../booking/question.ts';
import { leaves } from '../booking/turns.ts';
import type { QuestionWords } from '../language/questions/en.ts';
import { placesQuestion } from './places.ts';
import type { About } from './question-set.ts';

/** Where people are asked for by name, several may come: how many is asked before them, unless the partner asks it already. */
export const withPlacesForPeople = (
  questions: readonly Question[],
  words: QuestionWords,
  { event }: About,
): readonly Question[] => {
  const asked = leaves(questions);
  const named = asked.some(({ name, each }) => each && name === 'personName');
  if (!event || !named || asked.some(({ name }) => name === 'places')) return questions;
  const first = questions.findIndex((question) => leaves([question]).some(({ each }) => each));
  return [...questions.slice(0, first), ...placesQuestion(words, event), ...questions.slice(first)];
};
