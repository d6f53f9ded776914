import type { Question } from '../booking/question.ts';
import { leaves } from '../booking/turns.ts';

/** Where people are asked for by name, what each needs is asked of each of them: what helps one may be no use to another. */
export const forEachPerson = (
  set: string,
  questions: readonly Question[],
  all: readonly Question[],
): readonly Question[] =>
  needs.has(set) && leaves(all).some(({ name, each }) => each && name === 'personName')
    ? questions.map((question) => ({ ...question, each: true }))
    : questions;

/** The ready-made sets of what somebody needs; a question of the partner's own is asked as they wrote it. */
const needs: ReadonlySet<string> = new Set(['access', 'dietary']);
