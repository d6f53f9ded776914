import { normalise } from '../../booking/normalise.ts';
import { isAnswer } from '../../booking/is-answer.ts';
import { own } from '../../booking/own.ts';
import type { Answer, Answers, Question } from '../../booking/question.ts';
import { leaves, mostPeople, type Given } from '../../booking/turns.ts';
import { fieldFor } from '../../fields/index.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { FormShell } from './form-shell.ts';

/**
 * Lays what the page's own script gives over what stands in the form: what it does not name stays as it was answered, by the
 * booking and by each person, and what it gives as empty is taken out. More people than places are more places, unless it says
 * how many.
 */
export const layOver = (form: FormShell, sheet: AnswerSheet, { answers, people }: Given): void => {
  // What a browser filled in by itself was never heard of.
  const drawn = form.renderRoot.querySelector('form');
  if (drawn) sheet.read(drawn);
  const asked = leaves(sheet.questions);
  if (people.length > sheet.places && asked.some(({ name }) => name === 'places'))
    sheet.keep({ places: Math.min(people.length, mostPeople) });
  sheet.keep(namedIn(asked, answers));
  people.slice(0, mostPeople).forEach((one, person) => sheet.keep(namedIn(asked, one), person));
  sheet.redraw();
};

/** The answers that are given, each as it would have been read from its input. */
const namedIn = (asked: readonly Question[], given: Answers): Answers => {
  const named: { [name: string]: Answer } = {};
  for (const question of asked) {
    const answer = own(given, question.name);
    if (isAnswer(answer)) named[question.name] = asTyped(answer, question);
  }
  return named;
};

const asTyped = (answer: Answer, question: Question): Answer =>
  (question.type === 'number'
    ? fieldFor(question)?.read?.(() => [String(answer)], question)
    : normalise(answer, question)) ?? '';
