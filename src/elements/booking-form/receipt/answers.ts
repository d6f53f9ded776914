import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { below, heading } from '../../heading.ts';
import type { Ended } from '../stage.ts';
import type { Telling } from '../telling.ts';
import { answersGiven } from './answers-given.ts';

/** What was answered, to be read again; an earlier booking may have said something else, so nothing is said of it. */
export const answers = (
  stage: Ended,
  telling: Telling,
  words: ReceiptWords,
  told: ReadonlySet<string> = nothingYet,
): TemplateResult | typeof nothing => {
  const given = stage.earlier ? [] : answersGiven(stage, telling, words, told);
  if (given.length === 0) return nothing;
  return html`<section class="given" part="answers">
    ${heading(below(telling.level), 'answers-heading', words.yourAnswers)}
    <dl class="slip">
      ${given.map(([term, text]) => html`<div><dt dir="auto">${term}</dt><dd dir="auto">${text}</dd></div>`)}
    </dl>
  </section>`;
};

const nothingYet: ReadonlySet<string> = new Set();
