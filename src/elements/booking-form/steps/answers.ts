import { html, type TemplateResult } from 'lit';
import { turns, type Turn } from '../../../booking/turns.ts';
import type { Step } from '../../../booking/steps.ts';
import { textIn } from '../../../event/text.ts';
import type { StepWords } from '../../../language/steps/en.ts';
import { heading } from '../../heading.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { inputIdOf } from '../input-names.ts';
import type { Telling } from '../telling.ts';
import { answerWords } from './answer-words.ts';
import { holds } from './holds.ts';

/** What the list of answers needs to know besides the answers. */
export interface Listing {
  readonly sheet: AnswerSheet;
  readonly telling: Telling;
  readonly words: StepWords;
  readonly level: number;
  title(step: Step): string;
  /** Goes back to one question. */
  change(e: Event, id: string): void;
}

/** Every answer under the name of its step, each with a way to change it: what will be sent, and nothing else. */
export const answerList = (steps: readonly Step[], listing: Listing): unknown => {
  const { sheet, level, title } = listing;
  const all = turns(sheet.questions, sheet.given).filter(({ question }) => question.type !== 'hidden');
  return steps.map((step) => {
    const here = all.filter(({ question }) => holds(step, question.name));
    return html`<section>
      ${heading(level, 'answers-heading', html`<span dir="auto">${title(step)}</span>`)}
      ${byPerson(here).map((turns) => list(turns, listing))}
    </section>`;
  });
};

const list = (turns: readonly Turn[], listing: Listing): unknown => {
  const person = turns[0]?.person;
  return [
    person === undefined
      ? ''
      : html`<p class="whose" dir="auto">${listing.telling.people?.nameOf(person, listing.sheet)}</p>`,
    html`<dl class="answers" part="answers">${turns.map((turn) => line(turn, listing))}</dl>`,
  ];
};

const line = ({ question, person, answer }: Turn, listing: Listing): TemplateResult => {
  const { sheet, telling, words, change } = listing;
  const label = textIn(question.label, telling.language);
  const id = inputIdOf(sheet.inputName(question.name, person));
  const whose = person === undefined ? label : (telling.people?.naming(person, label, sheet) ?? label);
  return html`<div>
    <dt dir="auto">${label}</dt>
    <dd dir="auto">${answerWords(question, answer, words, telling)}</dd>
    <dd class="change">
      <a href="#${id}" @click=${(e: Event) => change(e, id)}>${words.change}<span class="hidden"> ${whose}</span></a>
    </dd>
  </div>`;
};

/** Neighbouring answers of one person, and those of the whole booking. */
const byPerson = (turns: readonly Turn[]): readonly (readonly Turn[])[] => {
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    if (last && last[0]?.person === turn.person) last.push(turn);
    else runs.push([turn]);
  }
  return runs;
};
