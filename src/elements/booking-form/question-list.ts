import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '../../booking/question.ts';
import { fieldFor } from '../../fields/index.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { inputIdOf } from './input-names.ts';
import type { Telling } from './telling.ts';

/**
 * The questions in order, as far as they are asked. Neighbouring ones that are asked for each person are put to one
 * person after another, as they are checked and sent.
 */
export const questionList = (
  questions: readonly Question[],
  sheet: AnswerSheet,
  telling: Telling,
  person?: number,
): unknown => {
  const runs: Question[][] = [];
  for (const question of questions) {
    const last = runs.at(-1);
    if (person === undefined && last?.[0]?.each && question.each) last.push(question);
    else runs.push([question]);
  }
  // One that is not asked keeps its place, so that no input is ever taken for another question's.
  return runs.map((run) =>
    keyed(
      run[0]?.name,
      person === undefined && run[0]?.each
        ? telling.people?.sections(run, sheet, telling)
        : one(run[0], person, sheet, telling),
    ),
  );
};

const one = (
  question: Question | undefined,
  person: number | undefined,
  sheet: AnswerSheet,
  telling: Telling,
): unknown => {
  const field = question && fieldFor(question);
  if (!field || !sheet.asks(question, person)) return nothing;
  const problem = sheet.problem(question, person);
  const inputName = sheet.inputName(question.name, person);
  return [
    field.render(
      question,
      {
        id: inputIdOf(inputName),
        inputName,
        initial: sheet.initial(question, person),
        answer: sheet.answer(question, person),
        error: problem && telling.aftermath?.problemWords(problem, question, telling),
        language: telling.language,
        autocomplete: person === undefined ? question.autocomplete : 'off',
        ...(question.questions && {
          inside: html`${questionList(question.questions, sheet, telling, person)}`,
        }),
      },
      telling.words,
    ),
    telling.submission?.besides?.noticing?.beside(question, person, telling),
  ];
};
