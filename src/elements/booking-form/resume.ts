import type { Given } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** Goes on with answers that were typed into another form for the same event. */
export const resume = (sheet: AnswerSheet, given: Given): void => {
  sheet.clear();
  sheet.keep(given.answers);
  given.people.forEach((answers, person) => sheet.keep(answers, person));
  sheet.given = given;
};
