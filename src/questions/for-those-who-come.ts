import { findQuestion } from '../booking/find-question.ts';
import type { Question } from '../booking/question.ts';

/**
 * Where a visitor may say that they cannot come, that is asked first, and the rest of those alone who come: of the others
 * only who they are, how they are reached, and what they must agree to.
 */
export const forThoseWhoCome = (questions: readonly Question[]): readonly Question[] => {
  const choice = findQuestion(questions, 'tellOfNext');
  return choice ? [choice, ...without(questions)] : questions;
};

const without = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) => {
    if (question.name === 'tellOfNext') return [];
    if (question.questions) return [{ ...question, questions: without(question.questions) }];
    return [isAskedOfAll(question) ? question : ifComing(question)];
  });

const isAskedOfAll = ({ name, type, required, each }: Question): boolean =>
  !each &&
  (toReachThem.test(name) ||
    type === 'hidden' ||
    (type === 'consent' && (!!required || name === 'newsletter')));

const toReachThem = /^(?:name|email|telephone)$/;

const ifComing = (question: Question): Question => {
  const comes = { not: { question: 'tellOfNext', is: true } } as const;
  return { ...question, when: question.when ? { all: [comes, question.when] } : comes };
};
