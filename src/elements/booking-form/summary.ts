import { html, nothing, type TemplateResult } from 'lit';
import { findQuestion } from '../../booking/find-question.ts';
import type { Problem } from '../../booking/problem.ts';
import type { Refused, Unknown } from '../../booking/outcome.ts';
import { heading } from '../heading.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { inputIdOf } from './input-names.ts';
import { problemWords } from './problem-words.ts';
import type { Telling } from './telling.ts';

/**
 * What stands in the way, each thing a link to its question. Focus goes to the box and an inner part is an alert:
 * with both on one element some screen readers say it twice, with one alone some say nothing. What is mended later goes
 * from the list without a word (`quiet-alert.ts`).
 */
export const summary = (
  sheet: AnswerSheet,
  hindrance: Refused | Unknown | undefined,
  telling: Telling,
): TemplateResult | typeof nothing => {
  const refused = hindrance?.kind === 'refused' ? hindrance : undefined;
  const besides = telling.submission?.besides;
  const found = sheet.problems.filter((problem) => !besides?.noticing?.has(problem));
  // Focus waits for it too: a list without words would be read out as it is.
  if (!telling.problems || (found.length === 0 && !refused)) return nothing;
  const problems = found.length > 0 ? found : [{ code: refused?.reason ?? '' }];
  return html`<div class="summary" part="summary" tabindex="-1">
    <div role="alert">
      ${heading(telling.level, 'summary-heading', telling.words.thereIsAProblem)}
      <ul role="list">
        ${problems.map((problem) => html`<li>${line(problem, sheet, telling)}</li>`)}
      </ul>
    </div>
    ${refused ? besides?.remedies?.(refused, sheet, telling) : nothing}
  </div>`;
};

const line = (problem: Problem, sheet: AnswerSheet, telling: Telling): TemplateResult => {
  const question = findQuestion(sheet.questions, problem.question);
  const said = problemWords(problem, question, telling);
  const words = telling.people?.naming(problem.person, said, sheet) ?? said;
  if (!question) return html`<span dir="auto">${words}</span>`;
  const id = `${inputIdOf(sheet.inputName(question.name, problem.person))}${problem.code === 'own-words' ? '-other' : ''}`;
  return html`<a href="#${id}" dir="auto" @click=${(e: Event) => lead(e, id, telling.steps?.leadTo(id, sheet))}>${words}</a>`;
};

/** A fragment does not reach into a shadow root, so focus is moved, and the label comes into view with it. */
const lead = (e: Event, id: string, inSteps: boolean | undefined): void => {
  e.preventDefault();
  if (inSteps) return;
  const root = (e.currentTarget as Element).getRootNode() as ShadowRoot;
  const input = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  input?.focus({ preventScroll: true });
  (input?.closest('.question') ?? input)?.scrollIntoView({ block: 'nearest' });
};
